import ts from "typescript";
import { mutateExpression } from "./expressions";
import type { Change } from "./mutant";

/** What may be wrong at a node, as a person might have written it. */
export type Operator = (node: ts.Node) => readonly Change[];

const replace = (node: ts.Node, text: string): Change => ({
  start: node.getStart(),
  end: node.getEnd(),
  text,
});

/** By its text, what an operator of two operands becomes. */
const otherOperator = new Map(
  ["< <=", "> >=", "=== !==", "&& ||", "+ -", "* /", "& |", "<< >>", "+= -="].flatMap((pair) => {
    const [one = "", other = ""] = pair.split(" ");
    return [
      [one, other],
      [other, one],
    ] as const;
  }),
);

const swapOperator: Operator = (node) => {
  if (!ts.isBinaryExpression(node)) return [];
  const other = otherOperator.get(node.operatorToken.getText());
  return other === undefined ? [] : [replace(node.operatorToken, other)];
};

/** One side of `&&`, `||` and `??` alone. */
const dropOperand: Operator = (node) =>
  ts.isBinaryExpression(node) && ["&&", "||", "??"].includes(node.operatorToken.getText())
    ? [replace(node, node.left.getText()), replace(node, node.right.getText())]
    : [];

const conditionOf = (node: ts.Node): ts.Expression | undefined =>
  ts.isIfStatement(node) ? node.expression : ts.isConditionalExpression(node) ? node.condition : undefined;

/** A condition the other way round, where no other operator does just that. */
const negateCondition: Operator = (node) => {
  const condition = conditionOf(node);
  if (!condition || ts.isPrefixUnaryExpression(condition)) return [];
  return ts.isBinaryExpression(condition) && /^[!=]==$/.test(condition.operatorToken.getText())
    ? []
    : [replace(condition, `!(${condition.getText()})`)];
};

const dropSign: Operator = (node) =>
  ts.isPrefixUnaryExpression(node) &&
  (node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken)
    ? [replace(node, node.operand.getText())]
    : [];

/** Small numbers by one, others by half and twice; what is written in hexadecimal are bits, and constants of hashes. */
const changeNumber: Operator = (node) => {
  if (!ts.isNumericLiteral(node) || /^0[bx]/i.test(node.getText())) return [];
  const value = Number(node.text);
  const others = Number.isInteger(value) && value < 100 ? [value + 1, value - 1] : [value * 2, value / 2];
  return others.filter((other) => other >= 0).map((other) => replace(node, String(other)));
};

const flip: Operator = (node) =>
  node.kind === ts.SyntaxKind.TrueKeyword
    ? [replace(node, "false")]
    : node.kind === ts.SyntaxKind.FalseKeyword
      ? [replace(node, "true")]
      : [];

/** Words with blanks between them are for people to read. */
const isForPeople = (text: string): boolean => /\p{L}[,;:]? (?:\p{L}|\$\{)|\} \p{L}/u.test(text);

const emptyString: Operator = (node) => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return node.text === "" || isForPeople(node.text) ? [] : [replace(node, '""')];
  if (!ts.isTemplateExpression(node) || isForPeople(node.getText())) return [];
  const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  return parts.flatMap((part) =>
    part.text === "" ? [] : [replace(part, part.getText().replace(part.rawText ?? part.text, ""))],
  );
};

/** Drops one of the parts of a list, with a comma beside it. */
function dropEach(parts: readonly ts.Node[]): readonly Change[] {
  return parts.map((part, at) => {
    const [previous, next] = [parts[at - 1], parts[at + 1]];
    const start = next || !previous ? part.getStart() : previous.getEnd();
    return { start, end: next ? next.getStart() : part.getEnd(), text: "" };
  });
}

const dropElement: Operator = (node) => (ts.isArrayLiteralExpression(node) ? dropEach(node.elements) : []);

/** An object without one of the others that are spread into it, and with two of them in the other order. */
const changeSpread: Operator = (node) => {
  if (!ts.isObjectLiteralExpression(node)) return [];
  const { properties } = node;
  const swapped = properties.flatMap((one, at) => {
    const next = properties[at + 1];
    if (!next || !ts.isSpreadAssignment(one) || !ts.isSpreadAssignment(next)) return [];
    return [{ start: one.getStart(), end: next.getEnd(), text: `${next.getText()}, ${one.getText()}` }];
  });
  const dropped = dropEach(properties).filter((_, at) => ts.isSpreadAssignment(properties[at]!));
  return [...dropped, ...swapped];
};

const methodOf = (node: ts.Node): ts.PropertyAccessExpression | undefined =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) ? node.expression : undefined;

const steps =
  "concat filter flat normalize replace replaceAll reverse slice sort toLowerCase toReversed toSorted toUpperCase trim trimEnd trimStart".split(
    " ",
  );

/** The receiver of a step as it is. */
const dropStep: Operator = (node) => {
  const method = methodOf(node);
  return method && steps.includes(method.name.text) ? [replace(node, method.expression.getText())] : [];
};

const otherMethod = new Map(
  "some every,min max,floor ceil,startsWith endsWith,indexOf lastIndexOf,find findLast,findIndex findLastIndex,shift pop,push unshift"
    .split(",")
    .flatMap((pair) => {
      const [one = "", other = ""] = pair.split(" ");
      return [
        [one, other],
        [other, one],
      ] as const;
    }),
);

const swapMethod: Operator = (node) => {
  const method = methodOf(node);
  const other = method && otherMethod.get(method.name.text);
  return other === undefined ? [] : [replace(method!.name, other)];
};

const swapBounds: Operator = (node) => {
  if (methodOf(node)?.name.text !== "slice" || !ts.isCallExpression(node)) return [];
  const [from, to] = node.arguments;
  if (!from || !to) return [];
  return [
    { start: from.getStart(), end: to.getEnd(), text: `${to.getText()}, ${from.getText()}` },
    { start: from.getEnd(), end: to.getEnd(), text: "" },
  ];
};

const dropStatement: Operator = (node) => (ts.isExpressionStatement(node) ? [replace(node, ";")] : []);

const returnNothing: Operator = (node) => {
  if (!ts.isReturnStatement(node) || !node.expression) return [];
  return ["undefined", "[]"]
    .filter((nothing) => nothing !== node.expression!.getText())
    .map((nothing) => replace(node.expression!, nothing));
};

const changeExpression: Operator = (node) =>
  ts.isRegularExpressionLiteral(node)
    ? mutateExpression(node.text).map(({ start, end, text }) => ({
        start: node.getStart() + start,
        end: node.getStart() + end,
        text,
      }))
    : [];

export const operators: readonly Operator[] = [
  swapOperator,
  dropOperand,
  negateCondition,
  dropSign,
  changeNumber,
  flip,
  emptyString,
  dropElement,
  changeSpread,
  dropStep,
  swapMethod,
  swapBounds,
  dropStatement,
  returnNothing,
  changeExpression,
];
