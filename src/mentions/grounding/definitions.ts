import type { NameMatch } from "../../knowledge/lexicon/match";
import { entityOf } from "../../knowledge/lexicon/name";
import { hashesBetween, type Tokens } from "../../knowledge/lexicon/tokens";
import type { BlockNames } from "../blockNames";
import { singular, type NameOfLong } from "../genes/longForms";

/** What a document says that a short name of it stands for. */
export interface LongForm {
  /** The entities that have its long form as a name, or a name that covers most of it. */
  readonly entities: ReadonlySet<number>;
  /** The hashes of its words. */
  readonly words: ReadonlySet<number>;
  /** The long form as the lexicon has it whole, and the tokens of its block. */
  readonly whole: { readonly match: NameMatch; readonly tokens: Tokens } | undefined;
}

export interface Definitions {
  /** What a short name stands for, its plural, too; undefined where the document does not say. */
  of(short: string): LongForm | undefined;
}

/** Reads what the blocks of a document say that their abbreviations stand for, and what they give as another name of the same. */
export function definitionsIn(blocks: readonly BlockNames[]): Definitions {
  const known = new Map<string, LongForm>();
  const add = (short: string, { entities, words, whole }: LongForm): void => {
    const before = known.get(singular(short));
    known.set(singular(short), {
      entities: new Set([...(before?.entities ?? []), ...entities]),
      words: new Set([...(before?.words ?? []), ...words]),
      whole: before?.whole ?? whole,
    });
  };
  for (const { definitions, spans, synonyms, block } of blocks) {
    for (const { abbreviation, names } of definitions) {
      const { short, longFrom, longTo } = abbreviation;
      const matchOf = ({ at }: NameOfLong): NameMatch => spans[at]!.match;
      const wholeName = names.find(({ isWhole }) => isWhole);
      const whole = wholeName && matchOf(wholeName);
      add(short, {
        entities: new Set(names.flatMap((one) => matchOf(one).surfaceForm.names.map(entityOf))),
        words: hashesBetween(block.tokens, longFrom, longTo),
        whole: whole && { match: whole, tokens: block.tokens },
      });
    }
    for (const { name, entities } of synonyms) add(name, { entities, words: new Set(), whole: undefined });
  }
  return { of: (short) => (known.size === 0 ? undefined : known.get(singular(short))) };
}
