import { strict as assert } from "node:assert";
import { recogniseCitations } from "../../src/citations/citations";
import { readProse } from "../../src/markdown/prose";
import type { Citation } from "../../src/model/citation";

const list = `

## References

Jones, A. (2018). First work on exosomes. *Journal of Vesicles*, *1*(2), 1–9.

Lee, B., & Park, C. (2020). Second work on exosomes. *Journal of Vesicles*, *1*(2), 10–19.

Müller-Schmidt, B. (2020). Third work on exosomes. *Journal of Vesicles*, *1*(2), 20–29.

O’Neill, P. (in press). Fourth work on exosomes. *Journal of Vesicles*.

Smith, J. (2018). Fifth work on exosomes. *Journal of Vesicles*, *1*(2), 30–39.

Smith, J. (2019a). Sixth work on exosomes. *Journal of Vesicles*, *2*(2), 1–9.

Smith, J. (2019b). Seventh work on exosomes. *Journal of Vesicles*, *2*(3), 10–19.

Smith, J., Jones, A., & Lee, B. (2021). Eighth work on vesicles. *Journal of Vesicles*, *2*(3), 20–29.

van den Berg, A., & ’t Hoen, P. (n.d.). *Ninth work on vesicles*. Springer.

World Health Organization. (2019). *Report on vesicles*. WHO Press.
`;

const cite = (source: string): readonly Citation[] =>
  recogniseCitations(readProse(source, { format: "markdown" }), { isName: (text) => text === "Wnt" });

/** Text and targets of the citations before the list; the document is one that cites so. */
function found(text: string, entries = list): readonly string[] {
  const source = `${text}\n\nKnown (Smith, 2018; Lee & Park, 2020).${entries}`;
  return cite(source)
    .filter(({ end }) => end <= text.length)
    .map(
      ({ text, targets, style }) =>
        `${text} = ${targets.join("; ")}${style === "author" ? "" : ` (${style})`}`,
    );
}

describe("citations by author and year", () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ["Known (Smith, 2018).", ["(Smith, 2018) = Smith 2018"]],
    ["Known (Smith 2018; Lee and Park 2020).", ["(Smith 2018; Lee and Park 2020) = Smith 2018; Lee 2020"]],
    ["Known (Smith, 2018, 2019a, b).", ["(Smith, 2018, 2019a, b) = Smith 2018; Smith 2019a; Smith 2019b"]],
    ["Known (Smith, 2019a–b).", ["(Smith, 2019a–b) = Smith 2019a; Smith 2019b"]],
    ["Known (Smith, Jones, & Lee, 2021).", ["(Smith, Jones, & Lee, 2021) = Smith 2021"]],
    ["Known (Smith *et al.*, 2021).", ["(Smith *et al.*, 2021) = Smith 2021"]],
    ["Known [Smith et al.,2021].", ["[Smith et al.,2021] = Smith 2021"]],
    [
      "Known (e.g., Smith, 2018; see also Jones, 2018).",
      ["(e.g., Smith, 2018; see also Jones, 2018) = Smith 2018; Jones 2018"],
    ],
    ["Known (reviewed in Jones, 2018, p. 4).", ["(reviewed in Jones, 2018, p. 4) = Jones 2018"]],
    [
      "Known (J. Smith, 2018; Smith J. et al., 2021).",
      ["(J. Smith, 2018; Smith J. et al., 2021) = Smith 2018; Smith 2021"],
    ],
    ["Known (Mueller-Schmidt, 2020).", ["(Mueller-Schmidt, 2020) = Müller-Schmidt 2020"]],
    [
      "Known (Van den Berg & ’t Hoen, n.d.; O'Neill, in press).",
      ["(Van den Berg & ’t Hoen, n.d.; O'Neill, in press) = van den Berg n.d.; O’Neill in press"],
    ],
    [
      "Known (World Health Organization, 2019; WHO, 2019).",
      [
        "(World Health Organization, 2019; WHO, 2019) = World Health Organization 2019; World Health Organization 2019",
      ],
    ],
    ["Known (in cells; Smith, 2018, and in mice).", ["Smith, 2018 = Smith 2018"]],
    ["Smith (2018) says.", ["Smith (2018) = Smith 2018"]],
    ["Smith’s (2018) work.", ["Smith’s (2018) = Smith 2018"]],
    ["Smith and colleagues (2021) say.", ["Smith and colleagues (2021) = Smith 2021"]],
    ["However, Lee and Park (2020, p. 3) say.", ["Lee and Park (2020, p. 3) = Lee 2020"]],
    ["Smith (2018, 2019b) says.", ["Smith (2018, 2019b) = Smith 2018; Smith 2019b"]],
    ["As in Smith et al., 2021.", ["Smith et al., 2021 = Smith 2021"]],
    ["As in Smith et al. 2021 (Smith et al., 2021).", ["(Smith et al., 2021) = Smith 2021"]],
    // Not in the list.
    ["Known (Smith, 2017).", ["(Smith, 2017) = Smith 2017"]],
    [
      "Known (Miller et al., 2015; Brown & Gray, 2016).",
      ["(Miller et al., 2015; Brown & Gray, 2016) = Miller 2015; Brown 2016"],
    ],
    ["Known (Miller, 2015).", ["(Miller, 2015) = Miller 2015"]],
    ["Miller (2015) showed it.", ["Miller (2015) = Miller 2015"]],
    ["Smith and Gray (2018) agree.", ["Smith and Gray (2018) = Smith 2018"]],
    ["Smith (2017) says.", ["Smith (2017) = Smith 2017"]],
    ["Known (Smyth 2018).", ["(Smyth 2018) = Smyth 2018"]],
    ["As in Miller et al., 2015.", ["Miller et al., 2015 = Miller 2015"]],
    // Groups.
    ["Known (Smith, 2018) (Jones, 2018).", ["(Smith, 2018) = Smith 2018", "(Jones, 2018) = Jones 2018"]],
    ["Smith (2018) and Jones (2018) say.", ["Smith (2018) = Smith 2018", "Jones (2018) = Jones 2018"]],
    ["Known (Smith, 2018; in mice; Jones, 2018).", ["Smith, 2018 = Smith 2018", "Jones, 2018 = Jones 2018"]],
    ["Known (Smith, 2018, in mice).", ["Smith, 2018 = Smith 2018"]],
    ["Known (in mice; Smith, 2018; Jones, 2018).", ["Smith, 2018; Jones, 2018 = Smith 2018; Jones 2018"]],
    ["Known (Smith, 2018; Smith, 2018).", ["(Smith, 2018; Smith, 2018) = Smith 2018; Smith 2018"]],
    [
      "As in Smith et al. 2021 (Jones, 2018).",
      ["Smith et al. 2021 = Smith 2021", "(Jones, 2018) = Jones 2018"],
    ],
    [
      "As in Smith et al. 2021, known (Smith et al., 2021).",
      ["Smith et al. 2021 = Smith 2021", "(Smith et al., 2021) = Smith 2021"],
    ],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      assert.deepEqual(found(text), expected);
    });
  }

  for (const text of [
    "A trial (2019), in 2018, of Figure 2019 (Figure 2018).",
    "R (version 4, 2020), Prism (GraphPad, 2018), (Windows 2019), (Python, 2020).",
    "Collected in (May 2019), (June, 2019), (Boston, 2019), (Basel, Switzerland, 2019).",
    "Approved (FDA, 2019; approved 12 May 2019), (Food and Drug Administration, 2020), (Johnson & Johnson, 2021).",
    "Known (P. Brown, personal communication, May 2019), (Gray et al., in preparation).",
    "The Lisbon treaty (2007), the Kyoto protocol (1997) and Helsinki (2013).",
    "The pathway (Wnt, 2019) was found (since 2018) in samples (2018-05-01).",
    "It rose (Smith, 2018–2019).",
    "It is [[Smith, 2018]].",
    "Known (Miller 2015), (Brown & Gray 2016) and (Smith 2017).",
    "As in Smith 2017 and Brown and Gray 2016.",
    "Miller (2015) is old.",
  ])
    it(`are none in: ${text}`, () => {
      assert.deepEqual(found(text), []);
    });

  it("are read where the document has a list for them alone", () => {
    const named = (source: string): readonly string[] =>
      cite(source).map(({ targets, style }) => `${style} ${targets.join(" ")}`.trim());
    assert.deepEqual(named("Known (Smith, 2018). Smith et al. (2018) say."), ["author"]);
    assert.deepEqual(named(`Known [@a], [@b] and [@c]. Known (Smith, 2018).${list}`), [
      "key a",
      "key b",
      "key c",
    ]);
    assert.deepEqual(named(`Known [@a]. Known (Smith, 2018).${list}`), ["key a"]);
    assert.deepEqual(named(`Known [@a]. Known (Smith, 2018), (Jones, 2018).${list}`), [
      "key a",
      "author Smith 2018",
      "author Jones 2018",
    ]);
    // What the list lacks counts where it is less than what it has, or where it is little.
    const lacking = ["(Miller, 2015)", "(Brown, 2016)", "(Gray, 2017)", "(Black, 2014)"];
    assert.equal(named(`Known ${lacking.slice(0, 3).join(", ")}.${list}`).length, 3);
    assert.equal(named(`Known ${lacking.join(", ")}.${list}`).length, 0);
    assert.equal(named(`Known (Smith, 2018), ${lacking[0]!}.${list}`).length, 2);
    assert.equal(named(`Known (Smith, 2018), ${lacking.slice(0, 2).join(", ")}.${list}`).length, 0);
    // Commas stand as in most citations of the document.
    assert.deepEqual(
      named(`Known (Smith 2018), (Jones 2018), (Lee & Park, 2020), (Miller 2015), (Gray, 2016).${list}`),
      ["author Smith 2018", "author Jones 2018", "author Lee 2020", "author Miller 2015"],
    );
    assert.deepEqual(
      named("Known [1], [2] (Smith, 2018).\n\n## References\n\n1. Smith J. A. 2018.\n2. Lee B. C. 2020.\n"),
      ["bracket 1", "bracket 2"],
    );
  });

  it("tell two works in a group apart that would be called alike", () => {
    const own =
      "\n\n## References\n\nSmith, A., & Lee, B. (2018). One. *J*, 1, 1–2.\n\nSmith, A., & Park, B. (2018). Two. *J*, 1, 3–4.\n";
    assert.deepEqual(found("Known (Smith & Lee, 2018; Smith & Park, 2018).", own), [
      "(Smith & Lee, 2018; Smith & Park, 2018) = Smith 2018; Smith & Park 2018",
    ]);
  });

  it("end with the bracket behind the year where the names stand before it", () => {
    const ends = (text: string) => {
      const source = `${text} ${list}`;
      return cite(source).map(({ items }) => items.map(({ start, end }) => source.slice(start, end)));
    };
    assert.deepEqual(ends("Smith (2018) says."), [["Smith (2018)"]]);
    assert.deepEqual(ends("Known (Smith, 2018)."), [["Smith, 2018"]]);
    assert.deepEqual(ends("Smith (2018, 2019a) says."), [["Smith (2018", "2019a"]]);
  });

  it("give each work its place, and that of its year", () => {
    const source = `Smith (2018, 2019a) and (Lee & Park, 2020).${list}`;
    assert.deepEqual(
      cite(source).map(({ items }) =>
        items.map(({ start, end, work }) => [
          source.slice(start, end),
          source.slice(work!.when.start, work!.when.end),
        ]),
      ),
      [
        [
          ["Smith (2018", "2018"],
          ["2019a", "2019a"],
        ],
        [["Lee & Park, 2020", "2020"]],
      ],
    );
  });
});
