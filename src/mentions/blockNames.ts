import type { Knowledge } from "../knowledge/knowledge";
import type { NameMatch, RecognisedBlock, SurfaceForm } from "../knowledge/lexicon/match";
import type { NameSource } from "../knowledge/lexicon/source";
import { derivation, keeping, remembering } from "../text/caches";
import { membersOfPlurals } from "./genes/coordination/coordinations";
import { genesIn, type Member } from "./genes/coordination/members";
import { runOnsOf, type RunOn } from "./genes/gluedNumbers";
import { namesAroundShort } from "./genes/insertedShort";
import { integrinsIn } from "./genes/integrins";
import { geneDefinitions, type GeneDefinition } from "./genes/longForms";
import { weigh, weightOfName, type Weights } from "./genes/score";
import { geneSpans, type MatchSpan } from "./genes/spans";
import type { Grounded } from "./grounded";
import { type SurfaceName, surfaceName } from "./grounding/surfaceNames";
import { synonymsIn, type Synonym } from "./grounding/synonyms";
import { otherThingsIn, type OtherThings } from "./noGenes/inBlock";
import { createOrganismReader, type BlockWord } from "./organisms/organisms";
import { type OwnSymbol, ownSymbolsIn } from "./organisms/ownSymbols";
import { type BlockPathways, type PathwayMatch, pathwaysOf } from "./pathways/pathways";

/** A match that may be named by the way it is written alone. */
export interface NamedMatch {
  readonly match: NameMatch;
  readonly source: NameSource;
  readonly surface: SurfaceName;
}

/** All that can be said of the names of a block by the block alone. */
export interface BlockNames {
  readonly block: RecognisedBlock;
  /** What the model is to judge, and how it weighs them. */
  readonly spans: readonly MatchSpan[];
  readonly weights: Weights;
  /** The abbreviations of the block, with what their long forms say of genes, and names that it gives as others of the same. */
  readonly definitions: readonly GeneDefinition[];
  readonly synonyms: readonly Synonym[];
  /** Genes whose names are interrupted, or written by their chains, and members behind the plural of a family. */
  readonly pieced: readonly Grounded[];
  readonly plurals: readonly Member[];
  /** By source, each in the order of the text. */
  readonly named: readonly (readonly NamedMatch[])[];
  readonly pathways: BlockPathways;
  readonly organisms: readonly BlockWord[];
  /** What may be genes of mouse or rat that people lack. */
  readonly ownSymbols: readonly OwnSymbol[];
  readonly runOns: readonly RunOn[];
  readonly others: OtherThings;
}

const noWeights: Weights = { own: new Int32Array(0), around: new Int32Array(0) };
const keptNames = 50_000;

/** Makes a reader of what a block says by itself, which remembers the blocks that do not change. */
export const createBlockNames = derivation(
  (knowledge: Knowledge): ((block: RecognisedBlock) => BlockNames) => {
    const { sources, lexicon, model, normaliser } = knowledge;
    const genesOf = genesIn(knowledge);
    const organismsIn = createOrganismReader(normaliser);
    const readerOf = (source: NameSource): ((surfaceForm: SurfaceForm) => SurfaceName) =>
      keeping(keptNames, (surfaceForm) => surfaceName(surfaceForm, source));
    const readers = new Map(sources.map((source) => [source, readerOf(source)]));
    const weightOf = model && keeping(keptNames, (name: MatchSpan["name"]) => weightOfName(model, name));

    function read(block: RecognisedBlock): BlockNames {
      const named: NamedMatch[][] = [];
      const pathways: PathwayMatch[] = [];
      let spans: readonly MatchSpan[] = [];
      for (const { source, matches } of block.scans) {
        const names = matches.map(({ surfaceForm }) => readers.get(source)!(surfaceForm));
        if (source === lexicon && model)
          spans = geneSpans(block.text, matches, (match) => names[match]!.gene);
        const own: NamedMatch[] = [];
        named.push(own);
        for (let i = 0; i < matches.length; i++) {
          const match = matches[i]!;
          const surface = names[i]!;
          if (surface.any) own.push({ match, source, surface });
          if (surface.pathways.length > 0) pathways.push({ match, source, candidates: surface.pathways });
        }
      }
      return {
        block,
        spans,
        definitions: geneDefinitions(block.text, block.abbreviations, spans),
        synonyms: synonymsIn(block.text, spans),
        pieced: [...namesAroundShort(block, knowledge), ...integrinsIn(block.text, knowledge)],
        plurals: membersOfPlurals(block.text, genesOf),
        weights: model && weightOf ? weigh(model, spans, weightOf) : noWeights,
        named,
        pathways: pathwaysOf(block, pathways),
        organisms: organismsIn(block.text, block.tokens),
        ownSymbols: ownSymbolsIn(block.text, knowledge),
        runOns: runOnsOf(block.tokens),
        others: otherThingsIn(block.text),
      };
    }

    return remembering(read, (block) => block);
  },
);
