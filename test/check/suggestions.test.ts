import { strict as assert } from "node:assert";
import { applyEdits } from "../../src/text/edits";
import { findingsIn, type Options } from "./engine";

const list = `
## References

1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. Biochem Biophys Res Commun. 2014.
2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. Front Immunol. 2018.
3. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. Oncogene. 2019.
`;
const bib = `@article{hazawa2014,
  author = {Hazawa, M.},
  title = {Radiation increases uptake of exosomes},
  doi = {10.1016/j.bbrc.2014.03.067}
}

@article{zhu2018, author = {Zhu, L.}, title = {Targeting glioblastoma}, year = 2018}
`;
const front = "---\nbibliography: a.bib\n---\n\n";
const files = { "a.bib": bib };

/** What a document becomes by each suggestion of the first finding of a rule: its title and the first line that changes. */
async function fixes(
  text: string,
  rule: string,
  options: Options = {},
): Promise<readonly (readonly [string, string])[]> {
  const [finding] = await findingsIn(text, { quick: true, rule: `citation/${rule}`, ...options });
  return (finding?.suggestions ?? []).map(({ title, edits, fileEdits = {} }) => {
    const [file] = Object.keys(fileEdits);
    const before = file === undefined ? text : options.files![file]!;
    const after = applyEdits(before, file === undefined ? edits : fileEdits[file]!);
    const old = before.split("\n");
    return [title, after.split("\n").find((line, at) => line !== old[at]) ?? ""] as const;
  });
}

const isSafe = async (text: string, rule: string, options: Options = {}): Promise<boolean | undefined> =>
  (await findingsIn(text, { quick: true, rule: `citation/${rule}`, ...options }))[0]?.suggestions[0]?.safe;

describe("suggestions", () => {
  it("name the key that was meant, by key, author and year", async () => {
    assert.deepEqual((await fixes(`${front}See [@hazwa2014, p. 3].\n`, "unknown-reference", { files }))[0], [
      "Cite @hazawa2014 (Hazawa)",
      "See [@hazawa2014, p. 3].",
    ]);
    assert.deepEqual((await fixes(`${front}As -@zhu2081 says.\n`, "unknown-reference", { files }))[0], [
      "Cite @zhu2018 (Zhu 2018)",
      "As -@zhu2018 says.",
    ]);
  });

  it("replace all that was written as a key of which Pandoc reads a part", async () => {
    const keys = [
      ...["HFH+:WEKA:09", "share--income_2019", "doi:10.1016/0009-2614(84)85645-6", "no_date_????"],
      ...["O'Brien:2001", "smith2019*", "doi:10.1002/(SICI)1097(19980815)17:15<1661::AID>3.0.CO;2-2"],
    ];
    const yaml = `---\nreferences:\n${keys.map((key) => `- id: "${key}"\n  title: T\n`).join("")}---\n\n`;
    for (const key of keys) {
      for (const [before, after] of [
        [`See [@${key}].`, `See [@{${key}}].`],
        [`See [@${key}, p. 3; -@${key}].`, `See [@{${key}}, p. 3; -@${key}].`],
        [`As -@${key} says.`, `As -@{${key}} says.`],
      ] as const)
        assert.equal((await fixes(`${yaml}${before}\n`, "unknown-reference"))[0]?.[1], after);
    }
    const unwritable = '---\nreferences:\n- id: "a key 2019"\n  title: T\n---\n\nSee [@a key 2019].\n';
    assert.ok(!(await fixes(unwritable, "unknown-reference")).some(([title]) => title.startsWith("Cite")));
    assert.equal(
      (await fixes(`${yaml}See [@HFH+:WEKA:9].\n`, "unknown-reference"))[0]?.[1],
      "See [@{HFH+:WEKA:09}].",
    );
    const [finding] = await findingsIn(`${yaml}See [@HFH+:WEKA:09].\n`, {
      quick: true,
      rule: "citation/unknown-reference",
    });
    assert.equal(
      finding!.message,
      "@HFH is not in the references in the front matter. Pandoc reads no more of that key without braces. Did you mean @{HFH+:WEKA:09}?",
    );
  });

  it("leave what ends the sentence, and offer nobody whom the text does not name", async () => {
    assert.equal(
      (await fixes(`${front}Also in @hazwa2014.\n`, "unknown-reference", { files }))[0]?.[1],
      "Also in @hazawa2014.",
    );
    assert.deepEqual(
      (await fixes(`${front}Luo et al. [@hazwa2014] say so.\n`, "unknown-reference", { files })).map(
        ([title]) => title,
      ),
      ["Add an entry @hazwa2014 to a.bib, to be filled in"],
    );
  });

  it("keep a group in order", async () => {
    assert.equal(
      (await fixes(`Hazawa et al. [2, 9] agree with all [1-3].\n${list}`, "unknown-reference"))[0]?.[1],
      "Hazawa et al. [1, 2] agree with all [1-3].",
    );
  });

  it("name the key of the same DOI, as the one right answer", async () => {
    const text = `${front}See [@zhu2018] and [@doi:10.1016/J.BBRC.2014.03.067].\n`;
    assert.deepEqual(await fixes(text, "unknown-reference", { files }), [
      ["Cite @hazawa2014 (Hazawa)", "See [@zhu2018] and [@hazawa2014]."],
    ]);
    assert.equal(await isSafe(text, "unknown-reference", { files }), true);
  });

  it("leave identifiers alone where the document cites by them throughout", async () => {
    const text = `${front}See [@doi:10.1016/J.BBRC.2014.03.067].\n`;
    assert.deepEqual(await findingsIn(text, { quick: true, files, rule: "citation/unknown-reference" }), []);
  });

  it("put the number that the author’s name asks for, or the name that the number asks for", async () => {
    assert.deepEqual(await fixes(`Hazawa et al. [2] agree with all [1-3].\n${list}`, "author-mismatch"), [
      ["Cite 1 (Hazawa and Tomiyama 2014)", "Hazawa et al. [1] agree with all [1-3]."],
      ["Name Zhu et al.", "Zhu et al. [2] agree with all [1-3]."],
    ]);
    assert.deepEqual(
      (await fixes(`Hazawa et al. [9] agree with all [1-3].\n${list}`, "unknown-reference"))[0],
      ["Cite 1 (Hazawa and Tomiyama 2014)", "Hazawa et al. [1] agree with all [1-3]."],
    );
  });

  it("write the year of the entry", async () => {
    assert.deepEqual(await fixes(`Zhu et al. (2017) [2] agree with [1, 3].\n${list}`, "year-mismatch"), [
      ["Write 2018", "Zhu et al. (2018) [2] agree with [1, 3]."],
    ]);
  });

  it("sort, collapse and thin out a group, written as the document writes groups", async () => {
    const groups = [
      ["Known [5, 4]. Too [7–9].", "Known [4, 5]. Too [7–9]."],
      ["Known [4,4,2].", "Known [2,4]."],
      ["Known [1, 2, 3, 5]. Too [7–9].", "Known [1–3, 5]. Too [7–9]."],
      ["It is known.^3,2^ So is this.^1^", "It is known.^2,3^ So is this.^1^"],
      ["Known for long.⁴,²,³ Too.¹", "Known for long.²⁻⁴ Too.¹"],
    ] as const;
    for (const [before, after] of groups) {
      const found = await fixes(`${before}\n`, "group");
      assert.deepEqual(
        found.map(([, line]) => line),
        [after],
      );
      assert.equal(await isSafe(`${before}\n`, "group"), true);
    }
  });

  it("turn a range, but not by themselves", async () => {
    assert.deepEqual(await fixes("Known [10-8].\n", "group"), [["Write 8-10", "Known [8-10]."]]);
    assert.equal(await isSafe("Known [10-8].\n", "group"), false);
  });

  it("leave a document alone that never collapses", async () => {
    const text = "One [1,2,3], two [2,3,4], three [4,5,6].\n";
    assert.deepEqual(await findingsIn(text, { quick: true, rule: "citation/group" }), []);
  });

  it("add the missing entry, to be filled in, in the format of the list", async () => {
    assert.deepEqual((await fixes(`Known [1-3], [4].\n${list}`, "unknown-reference")).at(-1), [
      "Add an entry 4 to this document’s reference list, to be filled in",
      "4. Authors. Title. Journal. Year.",
    ]);
    assert.deepEqual(await fixes(`Known [1-3], [7].\n${list}`, "unknown-reference"), []);
    assert.deepEqual(await fixes(`${front}See [@newman2020].\n`, "unknown-reference", { files }), [
      ["Add an entry @newman2020 to a.bib, to be filled in", "@misc{newman2020,"],
    ]);
    const json = {
      "a.json": '[\n  { "id": "hazawa2014", "type": "article-journal", "title": "Radiation" }\n]\n',
    };
    assert.deepEqual(
      await fixes("---\nbibliography: a.json\n---\n\nSee [@newman2020].\n", "unknown-reference", {
        files: json,
      }),
      [
        [
          "Add an entry @newman2020 to a.json, to be filled in",
          '  { "id": "hazawa2014", "type": "article-journal", "title": "Radiation" },',
        ],
      ],
    );
    const yaml = "---\nreferences:\n  - id: hazawa2014\n    title: Radiation\n---\n\nSee [@newman2020].\n";
    assert.deepEqual(await fixes(yaml, "unknown-reference"), [
      [
        "Add an entry @newman2020 to the references in the front matter, to be filled in",
        '  - id: "newman2020"',
      ],
    ]);
  });

  it("name the one of several lists to which the entry is added", async () => {
    const item = "references:\n  - id: here2020\n    title: Here\n";
    const both = { "a.bib": bib, "deep/b.bib": "@misc{other2020, title = {Other}}\n" };
    const title = async (yaml: string): Promise<string | undefined> =>
      (await fixes(`---\n${yaml}---\n\nSee [@newman2020].\n`, "unknown-reference", { files: both }))[0]?.[0];
    assert.equal(
      await title("bibliography: [a.bib, deep/b.bib]\n"),
      "Add an entry @newman2020 to deep/b.bib, to be filled in",
    );
    assert.equal(
      await title(`bibliography: a.bib\n${item}`),
      "Add an entry @newman2020 to a.bib, to be filled in",
    );
  });

  it("delete what nothing cites, and move the numbers behind it up, in list and text", async () => {
    const text = `Known [1], [3].\n${list}`;
    const [finding] = await findingsIn(text, { quick: true, rule: "citation/unused-reference" });
    assert.equal(finding!.suggestions[0]!.title, "Delete entry 2");
    assert.equal(
      applyEdits(text, finding!.suggestions[0]!.edits),
      `Known [1], [2].\n${list.replace(/2\. Zhu[^\n]*\n/, "").replace("3. Luo", "2. Luo")}`,
    );
  });

  it("merge what is one work, and cite it by one number or key", async () => {
    const again = "4. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. Oncogene. 2019.\n";
    const text = `Known [1, 2], [3], [4].\n${list}${again}`;
    const [finding] = await findingsIn(text, { quick: true, rule: "citation/duplicate-reference" });
    assert.equal(applyEdits(text, finding!.suggestions[0]!.edits), `Known [1, 2], [3], [3].\n${list}`);

    const more = {
      "a.bib": `${bib}\n@article{zhu, author = {Zhu, L.}, title = {Other}, doi = {10.1016/j.bbrc.2014.03.067}}\n`,
    };
    const cited = `${front}See [@hazawa2014; -@zhu].\n`;
    const [key] = await findingsIn(cited, { quick: true, files: more, rule: "citation/duplicate-reference" });
    const [merge] = key!.suggestions;
    assert.equal(merge!.title, "Merge into entry hazawa2014");
    assert.equal(applyEdits(cited, merge!.edits), `${front}See [@hazawa2014; -@hazawa2014].\n`);
    assert.doesNotMatch(applyEdits(more["a.bib"], merge!.fileEdits!["a.bib"]!), /@article\{zhu,/);
  });

  it("delete an item of a list in a file with its comma or its dash", async () => {
    const json = (id: string): string =>
      JSON.stringify({ id, title: "T", author: [{ family: "Zhu" }], DOI: "10.1000/x" });
    const yaml = (id: string): string => `- id: ${id}\n  title: T\n  DOI: 10.1000/x\n`;
    const merged = async (file: string, list: string, cites: string): Promise<string> => {
      const text = `---\nbibliography: ${file}\n---\n\nSee ${cites}.\n`;
      const [finding] = await findingsIn(text, {
        quick: true,
        files: { [file]: list },
        rule: "citation/duplicate-reference",
      });
      return applyEdits(list, finding!.suggestions[0]!.fileEdits![file]!);
    };
    const [a, b, c] = [json("a"), json("b"), json("c").replace("10.1000/x", "10.1000/y")];
    assert.equal(await merged("a.json", `[${a},\n${b},\n${c}]`, "[@a; @b]"), `[${a},\n${c}]`);
    assert.equal(await merged("a.json", `[\n${a},\n${b}\n]`, "[@a; @b]"), `[\n${a}\n]`);
    assert.equal(
      await merged("a.yaml", `references:\n${yaml("a")}\n${yaml("b")}`, "[@a; @b]"),
      `references:\n${yaml("a")}\n`,
    );
    assert.equal(
      await merged("a.yaml", "[{id: a, DOI: 10.1000/x}, {id: b, DOI: 10.1000/x}]\n", "[@a; @b]"),
      "[{id: a, DOI: 10.1000/x}]\n",
    );
  });

  it("leave a list that counts by itself to count", async () => {
    const entries = [
      "1. Luo A. Sorting of one. 2019.",
      "1. Zhu L. Sorting of two. 2018.",
      "1. Hazawa M. Three. 2014.",
    ];
    const text = `Known [1], [3].\n\n## References\n\n${entries.join("\n")}\n`;
    const [unused] = await findingsIn(text, { quick: true, rule: "citation/unused-reference" });
    assert.equal(
      applyEdits(text, unused!.suggestions[0]!.edits),
      `Known [1], [2].\n\n## References\n\n${entries[0]!}\n${entries[2]!}\n`,
    );
    assert.deepEqual((await fixes(text.replace("[3]", "[3], [2], [4]"), "unknown-reference")).at(-1), [
      "Add an entry 4 to this document’s reference list, to be filled in",
      "1. Authors. Title. Journal. Year.",
    ]);
    const items = entries.map((entry) => `<li>${entry.slice(3)}</li>`);
    const html = `Known [1], [3].\n\n## References\n\n<ol>\n${items.join("\n")}\n</ol>\n`;
    const [item] = await findingsIn(html, { quick: true, rule: "citation/unused-reference" });
    assert.equal(
      applyEdits(html, item!.suggestions[0]!.edits),
      `Known [1], [2].\n\n## References\n\n<ol>\n${items[0]!}\n${items[2]!}\n</ol>\n`,
    );
  });

  it("mend a DOI where it can be meant in one way, or where the entry has it in its address", async () => {
    const entry = (doi: string): string => `@article{a, title = {T}, ${doi}}\n`;
    const cure = async (doi: string): Promise<readonly (readonly [string, string])[]> =>
      fixes(`${front}See [@a].\n`, "malformed-doi", { files: { "a.bib": entry(doi) } });
    assert.deepEqual(await cure("doi = {10,1016/j.bbrc.2014}"), [
      ["Write 10.1016/j.bbrc.2014", "@article{a, title = {T}, doi = {10.1016/j.bbrc.2014}}"],
    ]);
    assert.deepEqual(await cure("doi = {10.1016}, url = {https://doi.org/10.1016/j.bbrc.2014}"), [
      [
        "Write 10.1016/j.bbrc.2014",
        "@article{a, title = {T}, doi = {10.1016/j.bbrc.2014}, url = {https://doi.org/10.1016/j.bbrc.2014}}",
      ],
    ]);
    assert.deepEqual(await cure("doi = {10.1016}"), []);
  });

  it("cite what the review cites for what the sentence is about", async () => {
    assert.deepEqual(
      (
        await fixes("Exosomal miR-1246 represses LIG4 [104].\n", "unknown-reference", {
          references: "review",
        })
      )[0],
      ["Cite 62 (Mo et al. 2018)", "Exosomal miR-1246 represses LIG4 [62]."],
    );
  });
});
