/** A folder of `test/fixtures/lists`: a small project whose list of references stands in one of the places where scientists keep it. */
export interface ListProject {
  readonly name: string;
  /** Where the list stands. */
  readonly list: string;
  /** Bibliographies of it that are the user's own. */
  readonly libraries?: readonly string[];
  /** All that is to be found in its documents, in every host: a line each, with the place of the one wrong citation. */
  readonly findings: readonly string[];
}

const unknown = "error citation/unknown-reference";

export const listProjects: readonly ListProject[] = [
  {
    name: "quarto-project",
    list: "in _quarto.yml of a folder above",
    findings: [`chapters/uptake.qmd:1:61 ${unknown} @luo2109 is not in refs.bib. Did you mean @luo2019?`],
  },
  {
    name: "quarto-folder",
    list: "in _metadata.yml of a folder of a project",
    findings: [`methods/isolation.qmd:1:42 ${unknown} @zhu2018 is not in methods.bib.`],
  },
  {
    name: "quarto-metadata-files",
    list: "in a file that metadata-files names",
    findings: [`paper.qmd:1:48 ${unknown} @zhu2018 is not in refs.bib.`],
  },
  {
    name: "bookdown",
    list: "in the first file of a bookdown book",
    findings: [`uptake.Rmd:3:50 ${unknown} @zhu2018 is not in book.bib.`],
  },
  {
    name: "bookdown-folder",
    list: "in another file of the folder of a bookdown book",
    findings: [
      `01-uptake.Rmd:3:44 ${unknown} There is no reference 3 in 02-references.Rmd, which ends at 2.`,
    ],
  },
  {
    name: "pandoc-defaults",
    list: "in Pandoc's defaults beside the document",
    findings: [`paper.md:1:48 ${unknown} @zhu2018 is not in refs.bib.`],
  },
  {
    name: "include",
    list: "in a file that the document includes",
    findings: [`paper.qmd:1:68 ${unknown} There is no reference 3 in _references.qmd, which ends at 2.`],
  },
  {
    name: "quarto-book",
    list: "in another chapter of a Quarto book",
    findings: [`uptake.qmd:3:54 ${unknown} There is no reference 3 in references.qmd, which ends at 2.`],
  },
  {
    name: "metadata-block",
    list: "in a block of metadata in the middle of the document",
    findings: [`paper.md:3:48 ${unknown} @zhu2018 is not in the references in the front matter.`],
  },
  {
    name: "percent-encoded",
    list: "in a file whose path is percent-encoded",
    findings: [`paper.md:5:48 ${unknown} @zhu2018 is not in my%20library.bib.`],
  },
  {
    name: "beside",
    list: "beside the document, named nowhere",
    findings: [
      "paper.md:1:24 info citation/no-reference-list No reference list is in use here, so that nothing is checked that is cited by key. " +
        "Name a bibliography in the front matter (“bibliography: refs.bib”), in a file of the project such as _quarto.yml, or in the setting exoscribe.references.",
    ],
  },
  {
    name: "configuration",
    list: "in .exoscribe/config.json",
    findings: [`notes/paper.md:1:48 ${unknown} @zhu2018 is not in refs.bib.`],
  },
  {
    name: "user-library",
    list: "in a library of the user's own",
    libraries: ["library.bib"],
    findings: [`paper.md:1:48 ${unknown} @zhu2018 is not in library.bib.`],
  },
];
