import { strict as assert } from "node:assert";
import { readPeople } from "../../../../src/references/read/authorYear/people";

/** The authors as `family | given | particle; …`, groups in braces, with a plus where there are more; undefined where they are no names. */
const told = (text: string): string | undefined => {
  const people = readPeople(text);
  const names = people?.authors.map(({ literal, family, given, "non-dropping-particle": particle }) =>
    literal === undefined
      ? [family, given, particle].filter((one) => one !== undefined).join(" | ")
      : `{${literal}}`,
  );
  return names && `${names.join("; ")}${people!.truncated ? " +" : ""}`;
};

describe("authors before a year", () => {
  for (const [text, expected] of [
    // Family names first.
    ["Smith, J.", "Smith | J."],
    ["Smith, J. A., & Jones, B.", "Smith | J. A.; Jones | B."],
    ["Smith J", "Smith | J"],
    ["Smith JA, Jones BC", "Smith | JA; Jones | BC"],
    ["Lee K., Kim S.", "Lee | K.; Kim | S."],
    ["SMITH, J.", "SMITH | J."],
    ["Zhang, H.-G.; Grizzle, W.E.", "Zhang | H.-G.; Grizzle | W.E."],
    ["Zhang HG; Grizzle WE", "Zhang | HG; Grizzle | WE"],
    ["Zhang H-G", "Zhang | H-G"],
    ["Smith, J & Lee, B &", "Smith | J; Lee | B"],
    ["Lee K. and Kim S. and", "Lee | K.; Kim | S."],
    ["Lee K, Kim S,", "Lee | K; Kim | S"],
    ["Müller-Schmidt, B.", "Müller-Schmidt | B."],
    ["O’Neill, P.", "O’Neill | P."],
    ["d'Arcy, M.", "d'Arcy | M."],
    ["De Araujo Farias, V.", "De Araujo Farias | V."],
    ["Garcia Lopez, M.", "Garcia Lopez | M."],
    ["Yuan, Th., Lee, K.", "Yuan | Th.; Lee | K."],
    ["Levy, Joshua J., Chen, Y., & Christensen, B. C.", "Levy | Joshua J.; Chen | Y.; Christensen | B. C."],
    // Given names first, or of the first author alone behind it.
    ["J. Smith", "Smith | J."],
    ["J. A. Smith and B. Jones", "Smith | J. A.; Jones | B."],
    ["J-L. Picard", "Picard | J-L."],
    ["Jean-Luc Picard", "Picard | Jean-Luc"],
    ["Mary Ann Evans", "Evans | Mary Ann"],
    ["Smith, John, Bob Jones, and Carol Lee", "Smith | John; Jones | Bob; Lee | Carol"],
    ["Garcia Lopez, M. A., Sun Hee Kim", "Garcia Lopez | M. A.; Kim | Sun Hee"],
    ["Lee Kim, Sun Hee", "Kim | Lee; Hee | Sun"],
    ["Smith", "Smith"],
    ["Smith and Jones", "Smith | Jones"],
    // Particles.
    ["van den Berg, A.", "van den Berg | A."],
    ["Berg, A. van den", "Berg | A. | van den"],
    ["’t Hoen, P.", "’t Hoen | P."],
    ["Groot, Patricia de, and Reginald Munden", "Groot | Patricia | de; Munden | Reginald"],
    ["Edwin van der Pol, Rienk Nieuwland", "van der Pol | Edwin; Nieuwland | Rienk"],
    // What joins the last one.
    ["García, M. y López, J.", "García | M.; López | J."],
    ["Meier, K. und Müller, B.", "Meier | K.; Müller | B."],
    ["Dupont, A. et Martin, B.", "Dupont | A.; Martin | B."],
    ["Smith, J., and Lee, B.", "Smith | J.; Lee | B."],
    // Editors.
    ["Smith, J. (Ed.)", "Smith | J."],
    ["Smith, J. and Lee, B. (eds)", "Smith | J.; Lee | B."],
    ["Meier, K. (Hrsg.)", "Meier | K."],
    ["García, M. (Comp.)", "García | M."],
    // What stands behind a name and is none.
    ["King, M. L., Jr.", "King | M. L."],
    ...["Jr", "Sr", "II", "III", "IV", "2nd", "3rd"].map(
      (one) => [`Smith J, ${one}, Lee K`, "Smith | J; Lee | K"] as const,
    ),
    // More of them than are named.
    ["Smith et al.", "Smith +"],
    ["Smith et. al.", "Smith +"],
    ["Smith, J., et al.", "Smith | J. +"],
    ["Smith J et al", "Smith | J +"],
    ["Smith J, and others", "Smith | J +"],
    ["Smith, J. and colleagues", "Smith | J. +"],
    ["Smith, J., ET AL.", "Smith | J. +"],
    ["Smith, J., … Lee, B.", "Smith | J.; Lee | B. +"],
    ["Smith, J., . . . Lee, B.", "Smith | J.; Lee | B. +"],
    ["Smith, J.; ... Lee, B.", "Smith | J.; Lee | B. +"],
    ["Smith, J… Lee, B.", "Smith | J; Lee | B. +"],
    // A misprint among four is one that is not named; among three it is no list of names.
    ["Smith J, Lee K, Mo L, Luo A, exosome studies", "Smith | J; Lee | K; Mo | L; Luo | A +"],
    ["Smith J, Lee K, Mo L, exosome studies", undefined],
    ["Smith J, of the Department", undefined],
    // Groups, which have no initials.
    ["World Health Organization.", "{World Health Organization}"],
    ["GTEx Consortium", "{GTEx Consortium}"],
    ["Food and Drug Administration", "{Food and Drug Administration}"],
    ["Lee K, GTEx Consortium, Kim S", "Lee | K; Consortium | GTEx; Kim | S"],
    // No names.
    ["Exosomes in plants", undefined],
    ["the authors", undefined],
    ["smith, J.", undefined],
    ["Jr., Smith J", undefined],
    ["Smith, J., Exosome research", undefined],
    ["", undefined],
  ] as const)
    it(`${text || "nothing"}: ${expected ?? "none"}`, () => {
      assert.equal(told(text), expected);
    });
});
