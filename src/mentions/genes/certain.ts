import { MatchFlag, type SurfaceForm } from "../../knowledge/lexicon/match";
import { classOf, entityOf, isWord, isWrittenAs, NameClass } from "../../knowledge/lexicon/name";
import type { NameSource } from "../../knowledge/lexicon/source";
import { wordsIn } from "../../text/wordLists";
import cellLines from "../lists/cellLines.json";
import everyday from "../lists/everyday.json";
import sometimes from "../lists/sometimes.json";
import { shortestCertain } from "../weights";
import { isOnStoplist } from "./nameLists";

const names: ReadonlySet<string> = new Set(wordsIn(everyday));
const others: ReadonlySet<string> = new Set([...wordsIn(sometimes), ...wordsIn(cellLines.alsoSymbols)]);
/** Capitals and digits, as HGNC writes symbols; the small letters are those of open reading frames, C19orf33. */
const symbol = /^[A-Z](?:[A-Z0-9-]|orf(?=\d))+$/;
export const glued = MatchFlag.GluedLeft | MatchFlag.GluedRight | MatchFlag.Prefix | MatchFlag.Plural;

/**
 * Whether a spelling means a gene or protein and never another word, wherever it stands: an everyday name of the field, or an approved symbol
 * written exactly that is neither a word nor used for anything else. Nothing around it makes it less of a gene.
 */
export function isCertain(surfaceForm: SurfaceForm, source: NameSource): boolean {
  const { text, flags } = surfaceForm;
  if (flags & glued) return false;
  if (names.has(text)) return true;
  if (isOnStoplist(text)) return false;
  if (text.length < shortestCertain || !symbol.test(text) || others.has(text)) return false;
  return (
    !surfaceForm.names.some(isWord) && surfaceForm.names.some((name) => isSymbol(name, surfaceForm, source))
  );
}

function isSymbol(name: number, surfaceForm: SurfaceForm, source: NameSource): boolean {
  const nameClass = classOf(name);
  if (nameClass !== NameClass.Symbol && nameClass !== NameClass.CdNumber) return false;
  if (!isWrittenAs(name, surfaceForm)) return false;
  const entity = entityOf(name);
  // Families of FamPlex have names like symbols, which members without a symbol of their own are called by, too.
  return source.kindOf(entity) === "protein" && source.idOf(entity).startsWith("hgnc:");
}

/** A letter or two, or a number, behind a hyphen or slash belongs to a longer name: "PDGF-BB", "BRCA1/2", "p21.3". */
const continued = /^(?:\.\d|[-/\u2010-\u2013](?:\d|\p{L}{1,2}(?![\p{L}\p{N}])))/u;
/** So does what is no word before one: "L-FABP", "NPM-ALK"; "anti-CD9" and "wild-type-TP53" stand free. */
const continuing = /(?<!\p{Ll}{3})[-\u2010-\u2013]$/u;

/** Whether a name is whole where it stands, as far as the characters beside it tell. */
export const standsFree = (text: string, from: number, to: number): boolean =>
  !continued.test(text.slice(to, to + 6)) && !continuing.test(text.slice(Math.max(0, from - 4), from));
