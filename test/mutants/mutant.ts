import ts from "typescript";
import { operators } from "./operators";

/** A change of one place of a source file; `end` is exclusive. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Mutant extends Change {
  /** The path of the file from the root. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly before: string;
  /** The whole file with the change made. */
  readonly source: string;
}

/** Properties that hold what people read, and the examples of a rule, which are tests themselves. */
const told = new Set(["bad", "description", "good", "message", "reason", "says", "title"]);

/**
 * The mutants of a file of src by every operator, place by place, but those of types, imports and texts for people. A place is a
 * node of the syntax: a list of a hundred words is one, as a comparison is.
 */
export function mutantsOf(file: string, source: string): readonly (readonly Mutant[])[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const known = new Set([source]);
  const places: (readonly Mutant[])[] = [];
  const mutantOf = (change: Change): readonly Mutant[] => {
    const { start, end, text } = change;
    const mutated = source.slice(0, start) + text + source.slice(end);
    if (known.has(mutated)) return [];
    known.add(mutated);
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    return [{ ...change, file, line, before: source.slice(start, end), source: mutated }];
  };
  const visit = (node: ts.Node): void => {
    if (isOutside(node)) return;
    const mutants = operators.flatMap((operator) => operator(node).flatMap(mutantOf));
    if (mutants.length > 0) places.push(mutants);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return places;
}

function isOutside(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node))
    return true;
  if (ts.isNewExpression(node)) return node.expression.getText() === "Error";
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) return told.has(node.name.getText());
  return ts.isPropertyName(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

/** A mutant on one line: where it is, and what became of what. */
export function tell({ file, line, before, text }: Mutant): string {
  const brief = (part: string): string => {
    const one = part.replace(/\s+/g, " ").trim();
    return one.length > 70 ? `${one.slice(0, 69)}…` : one || "nothing";
  };
  return `${file}:${line}  ${brief(before)} → ${brief(text)}`;
}
