import { RegExpParser, visitRegExpAST, type AST } from "@eslint-community/regexpp";
import type { Change } from "./mutant";

/** Bounds from here on keep an expression linear on hostile text; no text that people write reaches them. */
const generous = 20;

/** What may be wrong in a literal; offsets are those of the literal. */
export function mutateExpression(literal: string): readonly Change[] {
  const changes: Change[] = [];
  const replace = ({ start, end }: AST.NodeBase, text: string): void => {
    changes.push({ start, end, text });
  };
  const dropAlternative = ({ alternatives }: { readonly alternatives: readonly AST.Alternative[] }): void => {
    alternatives.forEach(({ start, end }, at) => {
      if (alternatives.length > 1)
        changes.push(at === 0 ? { start, end: end + 1, text: "" } : { start: start - 1, end, text: "" });
    });
  };
  visitRegExpAST(new RegExpParser().parseLiteral(literal), {
    onPatternEnter: dropAlternative,
    onGroupEnter: dropAlternative,
    onCapturingGroupEnter: dropAlternative,
    onAssertionEnter(node) {
      if (node.kind === "lookahead" || node.kind === "lookbehind") dropAlternative(node);
      replace(node, "");
    },
    onQuantifierEnter(node) {
      const { min, max, element, raw, greedy } = node;
      if (max < generous) {
        if (max > min) replace(node, element.raw + count(min, max - 1, greedy));
        if (max > min || min > 1) replace(node, element.raw + count(min + 1, Math.max(max, min + 1), greedy));
      } else if (max === Infinity && min < generous) {
        replace(
          node,
          element.raw + (min === 0 ? "+" : min === 1 ? "*" : `{${min - 1},}`) + (greedy ? "" : "?"),
        );
      }
      if (min > 0 && max >= generous && max !== Infinity)
        replace(node, raw.replace(`{${min},`, `{${min - 1},`));
    },
    onCharacterClassEnter(node) {
      if (node.unicodeSets) return;
      if (node.elements.length > 1) for (const element of node.elements) replace(element, "");
      const inside = literal.slice(node.start + (node.negate ? 2 : 1), node.end);
      replace(node, node.negate ? `[${inside}` : `[^${inside}`);
    },
    onFlagsEnter({ start, raw }) {
      for (const { index } of raw.matchAll(/[gimsy]/g))
        changes.push({ start: start + index, end: start + index + 1, text: "" });
    },
  });
  return changes;
}

function count(min: number, max: number, greedy: boolean): string {
  if (min === 1 && max === 1) return "";
  return (min === 0 && max === 1 ? "?" : min === max ? `{${min}}` : `{${min},${max}}`) + (greedy ? "" : "?");
}
