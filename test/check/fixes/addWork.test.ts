import { strict as assert } from "node:assert";
import { addWorkFromLibraries, addWorkToFillIn, lackingWorkAt } from "../../../src/check/fixes/addWork";
import { finish } from "../../../src/references/read/source";
import { formatOf, readerOf } from "../../../src/references/read/formats";
import { applyEdits } from "../../../src/text/edits";
import { analyseText } from "../engine";

const smith = `@article{smith2019,
  author = {Smith, John A. and Jones, Mary and van den Berg, Piet-Jan},
  title = {Sorting of {RNA} into vesicles},
  journal = {Cell Reports},
  year = 2019,
  volume = 12,
  number = 3,
  pages = {101--117},
  doi = {10.1016/j.x.2019}
}`;
const other = smith.replace("Sorting of {RNA} into", "Proteins of").replace("j.x", "j.y");

const document = (entries: readonly string[], cited = "Smith et al., 2019", gap = "\n\n"): string =>
  `Known (Hazawa et al., 2014; Luo, 2019; Zhu & Mo, 2018), and (${cited}).\n\n## References\n\n${entries.join(gap)}\n`;

interface Offered {
  readonly title: string;
  /** The entry, and the line before which it stands. */
  readonly entry: string;
  readonly before: string;
}

/** What is offered for the first work that the list of a document lacks. */
async function offered(
  text: string,
  libraries: Readonly<Record<string, string>> = {},
): Promise<readonly Offered[]> {
  const analysis = await analyseText(text, { quick: true });
  const finding = analysis.findings.find(({ code }) => code === "citation/unknown-reference")!;
  assert.ok(finding, "nothing is unknown");
  const work = lackingWorkAt(analysis, finding)!;
  const read = Object.entries(libraries).map(([file, library]) => {
    const { references } = finish(readerOf(formatOf(file, library))(library, file));
    return { file, text: library, references };
  });
  const suggestions = [...addWorkFromLibraries(analysis, read, work), ...addWorkToFillIn(analysis, work)];
  return Promise.all(
    suggestions.map(async ({ title, edits, safe }) => {
      assert.equal(safe, undefined);
      const after = applyEdits(text, edits);
      const again = await analyseText(after, { quick: true });
      assert.deepEqual(again.findings, [], after);
      assert.equal(again.references.references.length, analysis.references.references.length + 1);
      const [edit] = edits;
      return { title, entry: edit!.text.trim(), before: text.slice(edit!.start).split("\n")[0]! };
    }),
  );
}

const apa = [
  "Hazawa, M., Tomiyama, K., & Nakamura, A. (2014). Uptake of exosomes. *Journal of Exosomes*, *1*(2), 1–9.",
  "Luo, A. (2019). Exosomes and resistance. *Journal of Exosomes*, *2*, 1–9.",
  "Zhu, L., & Mo, B. (2018). Targeting of glioblastoma. *Journal of Exosomes*, *3*(1), 10–19.",
];
const chicago = [
  "Hazawa, Masaharu, Kenichi Tomiyama, and Ai Nakamura. 2014. “Uptake of Exosomes.” *Journal of Exosomes* 1 (2): 1–9. <https://doi.org/10.1000/a>.",
  "Luo, An. 2019. “Exosomes and Resistance.” *Journal of Exosomes* 2: 1–9. <https://doi.org/10.1000/b>.",
  "Zhu, Lei, and Bo Mo. 2018. “Targeting of Glioblastoma.” *Journal of Exosomes* 3 (1): 10–19. <https://doi.org/10.1000/c>.",
];
const vancouver = [
  "Hazawa M, Tomiyama K, Nakamura A. Uptake of exosomes. J Exosomes. 2014;1(2):1-9.",
  "Luo A. Exosomes and resistance. J Exosomes. 2019;2:1-9.",
  "Zhu L, Mo B. Targeting of glioblastoma. J Exosomes. 2018;3(1):10-19.",
];
const plain = [
  "Hazawa M., Tomiyama K., Nakamura A. (2014): Uptake of exosomes. J. Exosomes 1: 1-9",
  "Luo A. (2019): Exosomes and resistance. J. Exosomes 2: 1-9",
  "Zhu L., Mo B. (2018): Targeting of glioblastoma. J. Exosomes 3: 10-19",
];
const cut = [
  "Hazawa, M., Tomiyama, K., et al. (2014). Uptake of exosomes. *Journal of Exosomes*, *1*(2), 1–9.",
  ...apa.slice(1),
];

describe("a work that a list by author and year lacks", () => {
  const fromLibrary = "Add Smith et al. 2019 of library.bib to this document’s reference list";
  const toFillIn = "Add an entry Smith et al. 2019 to this document’s reference list, to be filled in";
  const styles: readonly (readonly [
    style: string,
    entries: readonly string[],
    entry: string,
    empty: string | undefined,
  ])[] = [
    [
      "APA",
      apa,
      "Smith, J. A., Jones, M., & van den Berg, P.-J. (2019). Sorting of RNA into vesicles. *Cell Reports*, *12*(3), 101–117.",
      "Smith et al. (2019). ‹title›. *‹journal›*, *‹volume›*, ‹pages›.",
    ],
    [
      "Chicago, with DOIs and full names",
      chicago,
      "Smith, John A., Mary Jones, and Piet-Jan van den Berg. 2019. “Sorting of RNA into vesicles.” *Cell Reports* 12 (3): 101–117. <https://doi.org/10.1016/j.x.2019>.",
      "Smith et al. 2019. “‹title›.” *‹journal›* ‹volume›: ‹pages›.",
    ],
    [
      "Vancouver, in which names alone are not read",
      vancouver,
      "Smith JA, Jones M, van den Berg PJ. Sorting of RNA into vesicles. Cell Reports. 2019;12(3):101-117.",
      undefined,
    ],
    [
      "a journal's own style",
      plain,
      "Smith J. A., Jones M., van den Berg P.-J. (2019): Sorting of RNA into vesicles. Cell Reports 12: 101-117",
      "Smith et al. (2019): ‹title›. ‹journal› ‹volume›: ‹pages›",
    ],
    [
      "a list that leaves out authors behind the second",
      cut,
      "Smith, J. A., Jones, M., et al. (2019). Sorting of RNA into vesicles. *Cell Reports*, *12*(3), 101–117.",
      "Smith, et al. (2019). ‹title›. *‹journal›*, *‹volume›*, ‹pages›.",
    ],
  ];
  for (const [style, entries, entry, empty] of styles)
    it(`is written as the list has it, where the alphabet does: ${style}`, async () => {
      const [zhu = ""] = entries.slice(-1);
      assert.deepEqual(await offered(document(entries), { "library.bib": smith }), [
        { title: fromLibrary, entry, before: zhu },
        ...(empty === undefined ? [] : [{ title: toFillIn, entry: empty, before: zhu }]),
      ]);
    });

  it("gets the mark of an item, and the line ends of the document", async () => {
    const text = document(
      apa.map((entry) => `- ${entry}`),
      undefined,
      "\n",
    ).replaceAll("\n", "\r\n");
    const analysis = await analyseText(text, { quick: true });
    const [finding] = analysis.findings;
    const [added] = addWorkToFillIn(analysis, lackingWorkAt(analysis, finding!)!);
    assert.match(added!.edits[0]!.text, /^Smith et al\. .*\.\r\n- $/);
  });

  it("stands last, or has a letter, where that is cited", async () => {
    const [last] = await offered(document(apa, "Zimmer, 2020"));
    assert.deepEqual([last?.entry.slice(0, 14), last?.before], ["Zimmer (2020).", ""]);
    const [lettered] = await offered(document(apa, "Smith et al., 2019b"), { "library.bib": smith });
    assert.match(lettered!.entry, /^Smith, J\. A\., .* \(2019b\)\. Sorting/);
  });

  it("has a word where a library does not know what entries of the list say", async () => {
    const bare = smith.replace(/ {2}(?:volume|journal|number) = .*\n/g, "");
    const [one] = await offered(document(apa), { "library.bib": bare });
    assert.match(one!.entry, /Sorting of RNA into vesicles\. \*‹journal›\*, \*‹volume›\*, 101–117\.$/);
  });

  const silent: readonly (readonly [why: string, libraries: Readonly<Record<string, string>>])[] = [
    ["two works of that author and year", { "a.bib": smith, "b.bib": other }],
    ["a work of another year", { "a.bib": smith.replace("year = 2019", "year = 2018") }],
    ["a work of another author", { "a.bib": smith.replace("Smith", "Smithson") }],
    ["the work without a year", { "a.bib": smith.replace(" year = 2019,\n", "") }],
  ];
  for (const [why, libraries] of silent)
    it(`is not taken from libraries that have ${why}`, async () => {
      const titles = (await offered(document(apa), libraries)).map(({ title }) => title);
      assert.deepEqual(titles, [toFillIn]);
    });

  it("is one where it stands, and as long as it is", async () => {
    const text = document(apa);
    const analysis = await analyseText(text, { quick: true });
    const start = text.indexOf("Smith et al., 2019");
    const end = start + "Smith et al., 2019".length;
    assert.equal(lackingWorkAt(analysis, { start, end })?.names, "Smith et al.");
    assert.equal(lackingWorkAt(analysis, { start, end: end - 1 }), undefined);
    assert.equal(lackingWorkAt(analysis, { start: start + 1, end }), undefined);
  });

  it("is taken once where several libraries have it", async () => {
    const [first] = await offered(document(apa), { "library.bib": smith, "copy.bib": smith });
    assert.equal(first?.title, fromLibrary);
  });

  it("is not added where no entry shows how", async () => {
    const notes = [
      "Hazawa, M. (2014). Uptake of exosomes. In B. Luo (Ed.), A book about exosomes. Berlin: Verlag.",
      "Luo, A. (2019). Exosomes and resistance. Retrieved from a page of the laboratory.",
    ];
    const text = document(notes).replace("Hazawa et al.", "Hazawa").replace("; Zhu & Mo, 2018", "");
    assert.deepEqual(await offered(text, { "library.bib": smith }), []);
  });
});
