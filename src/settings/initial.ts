/** A configuration that says of each field what it does and sets it to its default, but for the bibliographies. */
export const initialConfiguration = (references: readonly string[]): string => `{
  // Bibliographies of documents that name none, from the folder of .exoscribe on; or "review", "document" or "none".
  "references": ${JSON.stringify(references)},

  // How rules report: { "citation/order": "off", "citation/year-mismatch": "error" }.
  "severity": {},

  // Of which species genes and miRNAs are where a document does not say.
  "species": "human",

  // Words that are no names here: ["AD", "WAS"].
  "ignore": [],

  // What names of several meanings mean here: { "p38": "hgnc:6876" }.
  "choices": {},

  // When the bundled list of the review counts unasked: "auto", "review" or "none".
  "defaultReferences": "auto",

  // A newer retraction_watch.csv than the list of retracted works that is bundled.
  "retractions": "",

  // Documents that are left out, as in a .gitignore: ["drafts/", "*.old.md"].
  "exclude": []
}
`;
