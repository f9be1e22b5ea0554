import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { wordsPattern, type WordList } from "../../src/text/wordLists";

/** By file and by the code of a part of an expression: examples of what it may be when the program runs. */
export type Parts = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The strings that some code can be; undefined where that is known only when the program runs. */
type Strings = readonly string[] | undefined;

/**
 * Reads what strings the code of a program makes of constants: literals, templates, sums, `.source`, `.join`, `wordsPattern` of a
 * list in JSON, and parameters, by what every call of their function gives them.
 */
export function staticStrings(
  program: ts.Program,
  parts: Parts,
): (node: ts.Expression | undefined) => Strings {
  const checker = program.getTypeChecker();

  const ofAll = (nodes: readonly ts.Expression[]): readonly Strings[] => nodes.map(of);

  function of(node: ts.Expression | undefined): Strings {
    if (!node) return undefined;
    const file = node.getSourceFile();
    const given = parts[relative(process.cwd(), file.fileName).replaceAll("\\", "/")]?.[node.getText(file)];
    if (given) return given;
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return of(node.expression);
    if (ts.isTemplateExpression(node))
      return concatenated([
        [node.head.text],
        ...node.templateSpans.flatMap(({ expression, literal }) => [of(expression), [literal.text]]),
      ]);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return concatenated(ofAll([node.left, node.right]));
    if (ts.isConditionalExpression(node)) return either(ofAll([node.whenTrue, node.whenFalse]));
    if (ts.isPropertyAccessExpression(node) && node.name.text === "source") return sourceOf(node.expression);
    if (ts.isCallExpression(node))
      return node.expression.getText(file) === wordsPattern.name ? patternOf(node) : joined(node);
    if (ts.isIdentifier(node)) return declared(node);
    return undefined;
  }

  function declarationOf(node: ts.Identifier): ts.Declaration | undefined {
    const symbol = checker.getSymbolAtLocation(node);
    const meant = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return meant?.valueDeclaration;
  }

  /** The pattern of a list, which is the default export of a JSON file or stands under a name in it. */
  function patternOf({ arguments: [argument] }: ts.CallExpression): Strings {
    if (!argument) return undefined;
    if (ts.isIdentifier(argument)) {
      const list = jsonOf(argument) as WordList | undefined;
      return list && [wordsPattern(list)];
    }
    if (!ts.isPropertyAccessExpression(argument)) return undefined;
    const lists = jsonOf(argument.expression) as Readonly<Record<string, WordList>> | undefined;
    return lists && [wordsPattern(lists[argument.name.text]!)];
  }

  /** What the JSON file holds of which a name is the import. */
  function jsonOf(node: ts.Expression): unknown {
    const declaration = checker.getSymbolAtLocation(node)?.declarations?.[0];
    if (!declaration || !ts.isImportClause(declaration)) return undefined;
    const { moduleSpecifier } = declaration.parent as ts.ImportDeclaration;
    const path = (moduleSpecifier as ts.StringLiteral).text;
    if (!path.endsWith(".json")) return undefined;
    return JSON.parse(readFileSync(join(dirname(node.getSourceFile().fileName), path), "utf8"));
  }

  /** What a constant or a parameter can be. */
  function declared(node: ts.Identifier): Strings {
    const declaration = declarationOf(node);
    if (!declaration) return undefined;
    if (ts.isVariableDeclaration(declaration)) return of(declaration.initializer);
    if (!ts.isParameter(declaration)) return undefined;
    const at = declaration.parent.parameters.indexOf(declaration);
    const made = callsOf(declaration.parent, checker);
    return made.length === 0 ? undefined : either(made.map((call) => of(call.arguments[at])));
  }

  /** The source of an expression in a literal, a construction or a constant. */
  function sourceOf(node: ts.Expression): Strings {
    if (ts.isRegularExpressionLiteral(node)) return [node.text.slice(1, node.text.lastIndexOf("/"))];
    if (ts.isNewExpression(node)) return of(node.arguments?.[0]);
    const declaration = ts.isIdentifier(node) ? declarationOf(node) : undefined;
    return declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
      ? sourceOf(declaration.initializer)
      : undefined;
  }

  /** `[a, b].join("")`, and the same of expressions with their sources taken between. */
  function joined({ expression, arguments: [separator] }: ts.CallExpression): Strings {
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "join") return undefined;
    const list = expression.expression;
    const items = ts.isCallExpression(list)
      ? mapped(list)
      : ts.isArrayLiteralExpression(list) && ofAll(list.elements);
    const between = of(separator);
    if (!items || !between) return undefined;
    return concatenated(items.flatMap((item, index) => (index === 0 ? [item] : [between, item])));
  }

  function mapped({ expression, arguments: [change] }: ts.CallExpression): readonly Strings[] | undefined {
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "map") return undefined;
    if (!ts.isArrayLiteralExpression(expression.expression)) return undefined;
    return change?.getText() === "({ source }) => source"
      ? expression.expression.elements.map(sourceOf)
      : undefined;
  }

  return of;
}

function concatenated(pieces: readonly Strings[]): Strings {
  return pieces.reduce<Strings>(
    (starts, ends) => starts && ends?.flatMap((end) => starts.map((start) => start + end)),
    [""],
  );
}

function either(choices: readonly Strings[]): Strings {
  return choices.some((choice) => choice === undefined)
    ? undefined
    : choices.flatMap((choice) => choice ?? []);
}

/** The calls of a function in its own file, for what makes expressions is no export. */
function callsOf(called: ts.SignatureDeclaration, checker: ts.TypeChecker): readonly ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (ts.isCallExpression(node) && checker.getResolvedSignature(node)?.declaration === called)
      calls.push(node);
  };
  visit(called.getSourceFile());
  return calls;
}
