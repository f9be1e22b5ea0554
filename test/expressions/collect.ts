import { relative } from "node:path";
import ts from "typescript";
import { staticStrings, type Parts } from "./evaluate";

/** A regular expression of the source, or one of those that a `new RegExp` with parts can make. */
export interface Expression {
  /** The path of the file, and the line counted from 1. */
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

export interface Collected {
  readonly expressions: readonly Expression[];
  /** Where an expression is made of parts that are known only when the program runs: `path:line: code`. */
  readonly unresolved: readonly string[];
}

/** All regular expressions below a folder. `parts`: examples of what is known only at run time. */
export function collectExpressions(folder: string, parts: Parts = {}): Collected {
  const config = ts.getParsedCommandLineOfConfigFile("tsconfig.json", undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, " "));
    },
  })!;
  const files = config.fileNames.filter((name) => !relative(folder, name).startsWith(".."));
  const program = ts.createProgram(files, config.options);
  const strings = staticStrings(program, parts);
  const expressions: Expression[] = [];
  const unresolved: string[] = [];
  for (const name of files) {
    const file = program.getSourceFile(name)!;
    const path = relative(process.cwd(), name).replaceAll("\\", "/");
    const visit = (node: ts.Node): void => {
      ts.forEachChild(node, visit);
      const at = { file: path, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 };
      if (ts.isRegularExpressionLiteral(node)) expressions.push({ ...at, ...readLiteral(node.text) });
      else if (isConstruction(node)) {
        const sources = strings(node.arguments?.[0]);
        const flags = node.arguments?.[1] ? strings(node.arguments[1]) : [""];
        if (!sources || !flags) unresolved.push(`${path}:${at.line}: ${node.getText(file)}`);
        else
          for (const source of sources)
            for (const flag of flags) expressions.push({ ...at, source, flags: flag });
      }
    };
    visit(file);
  }
  return { expressions, unresolved };
}

function isConstruction(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";
}

/** The two halves of a literal. */
export function readLiteral(text: string): { readonly source: string; readonly flags: string } {
  const end = text.lastIndexOf("/");
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}
