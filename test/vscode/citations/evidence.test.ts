import { strict as assert } from "node:assert";
import { closeAll, hoversAt, openNote, positionOf, write } from "../editor";

const list = `@article{luo2019, author = {Luo, A}, title = {Exosomes of melanoma},
  abstract = {All had CD63 and <b>miR-21</b>. [They](command:workbench.action.quit) grew.}}
@article{he2021, author = {He, C}, title = {TP53 in exosomes}}
`;

async function cardsOf(text: string, ...keys: readonly string[]): Promise<readonly string[]> {
  await write("evidence/list.bib", list);
  const editor = await openNote(`---\nbibliography: evidence/list.bib\n---\n\n${text}\n`);
  const cards: string[] = [];
  for (const key of keys) {
    const [hover] = await hoversAt(editor, positionOf(editor, key, 1));
    cards.push(hover!.markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))));
  }
  return cards;
}

const block = (card: string): readonly string[] => {
  const lines = card.split("\n");
  const first = lines.findIndex((line) => line.startsWith("**Names of this sentence"));
  return first < 0 ? [] : lines.slice(first + 2).filter((line) => line.startsWith("- "));
};

describe("hover on a citation whose work has an abstract", () => {
  after(closeAll);

  it("shows which names of the sentence the work has, with its sentence, and which it has not", async () => {
    const [luo = "", he = ""] = await cardsOf(
      "Exosomes carry CD63, miR-21 and TP53 [@luo2019; @he2021]. So do others.",
      "@luo2019",
      "@he2021",
    );
    assert.deepEqual(block(luo), [
      "- In the abstract: CD63, miR-21 — “All had **CD63** and **miR-21**.”",
      "- Not named there: TP53",
    ]);
    assert.deepEqual(block(he), [
      "- In the title: TP53",
      "- Not named there: CD63, miR-21",
      "- *No abstract in the list; title alone.*",
    ]);
    assert.doesNotMatch(luo, /<b>|workbench\.action/);
  });

  it("shows nothing of it where the sentence has no names", async () => {
    const [card = ""] = await cardsOf("It is so [@luo2019]. CD63 is another.", "@luo2019");
    assert.match(card, /Luo A/);
    assert.deepEqual(block(card), []);
  });
});
