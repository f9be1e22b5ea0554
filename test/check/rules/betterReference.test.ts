import { says } from "../said";

const entry = (key: string, author: string, title: string, abstract = ""): string =>
  `- id: ${key}\n  author: [{ family: ${author} }]\n  issued: "2019"\n  title: ${title}\n${abstract && `  abstract: ${abstract}\n`}`;

const works = (...entries: readonly string[]): string => `\n---\nreferences:\n${entries.join("")}---\n`;

const about = entry("luo", "Luo", "MiR-21 of exosomes represses PTEN");
const other = entry("ito", "Ito", "Sorting of cargo", "Cargo was sorted by its charge.");
const further = entry("sato", "Sato", "PTEN and miR-21 in cells");
const fourth = entry("mo", "Mo", "From miR-21 to PTEN");
const fifth = entry("abe", "Abe", "Loss of PTEN by miR-21");
const untold = entry("rao", "Rao", "Sorting of vesicles");
const half = entry("ono", "Ono", "Cargo of cells", "Among it was miR-21.");

const message = "Title and abstract of @ito (Ito 2019) name none of miR-21 and PTEN.";
const says21 = `32 «@ito» ${message} The title of @luo (Luo 2019) names them all.`;
const line = "Exosomal miR-21 represses PTEN [@ito].";

says(
  "citation/better-reference",
  [[line, [says21, "- Cite @luo (Luo 2019): Exosomal miR-21 represses PTEN [@luo]."]]],
  {},
  works(about, other),
);

says(
  "citation/better-reference",
  [
    ["Exosomal miR-21 represses PTEN [@luo].", []],
    // What is cited beside, in the group or in the sentence, has them.
    ["Exosomal miR-21 represses PTEN [@ito; @luo].", []],
    ["Exosomal miR-21 represses PTEN [@ito], as was known [@luo].", []],
    // One of the names, or one alone.
    ["Exosomal miR-21 represses PTEN [@ono].", []],
    ["Exosomal miR-21 represses PTEN [@ito; @ono].", []],
    ["Exosomal miR-21 is sorted [@ito].", []],
    // Its abstract is not known.
    ["Exosomal miR-21 represses PTEN [@rao].", []],
    ["Exosomal miR-21 represses PTEN [@ito; @rao].", []],
    // Nobody speaks of all, or the list has no such entry.
    ["Exosomal miR-21 represses PTEN and LIG4 [@ito].", []],
    ["Exosomal miR-21 represses PTEN [@nobody].", []],
  ],
  {},
  works(about, other, untold, half),
);

says(
  "citation/better-reference",
  [
    [
      "Exosomal miR-21 represses PTEN [@ito].",
      [
        `32 «@ito» ${message} The titles of @luo (Luo 2019), @sato (Sato 2019) and @mo (Mo 2019) each name them all.`,
        "- Cite @luo (Luo 2019): Exosomal miR-21 represses PTEN [@luo].",
        "- Cite @sato (Sato 2019): Exosomal miR-21 represses PTEN [@sato].",
        "- Cite @mo (Mo 2019): Exosomal miR-21 represses PTEN [@mo].",
      ],
    ],
  ],
  {},
  works(about, other, further, fourth),
);

says("citation/better-reference", [[line, []]], {}, works(about, other, further, fourth, fifth));
