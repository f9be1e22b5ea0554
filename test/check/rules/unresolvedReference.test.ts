import { says } from "../said";

const works = (numbers: string): string =>
  `Which works the review cites as ${numbers} is not known: authors and years are not checked.`;
const work = (number: number): string =>
  `Which work the review cites as ${number} is not known: author and year are not checked.`;

says(
  "citation/unresolved-reference",
  [
    ["Known [1, 62].", []],
    ["Known [45], known [45].", [`7 «45» ${work(45)}`]],
    ["Known [45, 46], known [46].", [`7 «45» ${work(45)}`, `11 «46» ${work(46)}`]],
    ["Known [1-3], known [2-4].", [`7 «1-3» ${works("2 and 3")}`, `20 «2-4» ${work(4)}`]],
  ],
  { references: "review" },
);
says("citation/unresolved-reference", [["Known [45], known [46].", []]], { references: "none" });
