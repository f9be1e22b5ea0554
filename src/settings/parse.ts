import Fuse from "fuse.js";
import { getNodeValue, parseTree, type Node } from "jsonc-parser";
import { severitySettings } from "../model/finding";
import { defaultReferencesModes, type Settings } from "../model/settings";
import type { Span } from "../model/span";
import { jsonProblem } from "../references/read/csl/json";
import { organismNamed, organisms } from "../text/organisms";
import { listed, quoted } from "../text/quote";
import { hasManyStars } from "./patterns";
import { mostStars, nearWord } from "./weights";

/** A string of a configuration, where it stands in its text. */
export interface Named extends Span {
  readonly value: string;
}

/** What a configuration says; what it leaves open is undefined. */
export interface Values extends Partial<Omit<Settings, "references" | "retractions">> {
  readonly references?: readonly Named[];
  readonly retractions?: Named;
  /** Files that are left out, as patterns of a `.gitignore`. */
  readonly exclude?: readonly string[];
}

/** What is wrong in a configuration, with what to write instead. */
export interface ConfigurationProblem extends Span {
  readonly message: string;
}

export interface ReadConfiguration {
  readonly values: Values;
  readonly problems: readonly ConfigurationProblem[];
}

/**
 * Reads a configuration: JSON, in which comments and commas at the end are no mistakes. What is wrong is a problem at its place, and what
 * else is said counts. `rules` are the codes of all rules.
 */
export function readConfiguration(text: string, rules: readonly string[]): ReadConfiguration {
  try {
    return readTree(text, rules);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { values: {}, problems: [{ start: 0, end: 1, message: "It is nested too deeply to be read." }] };
  }
}

function readTree(text: string, rules: readonly string[]): ReadConfiguration {
  const broken = jsonProblem(text, lenient);
  if (broken) return { values: {}, problems: [broken] };
  const problems: ConfigurationProblem[] = [];
  const say: Say = ({ offset, length }, message) => {
    problems.push({ start: offset, end: offset + length, message });
  };
  const fields: Readonly<Record<string, (node: Node) => Values>> = {
    $schema: () => ({}),
    references: (node) => ({
      references: named(node, say, `"references" is a list of files or words: ["refs.bib"].`),
    }),
    defaultReferences: (node) =>
      oneOf(node, defaultReferencesModes, say, (defaultReferences) => ({ defaultReferences })),
    severity: (node) => ({ severities: severities(node, say, rules) }),
    species: (node) => species(node, say),
    ignore: (node) => ({ ignore: strings(node, say, `"ignore" is a list of words: ["AD", "WAS"].`) }),
    choices: (node) => ({ choices: choices(node, say) }),
    retractions: (node) => retractions(node, say),
    exclude: (node) => ({ exclude: exclude(node, say) }),
  };
  const names = Object.keys(fields);
  const members = membersOf(
    parseTree(text, [], lenient),
    say,
    `A configuration is an object: { "references": ["refs.bib"] }.`,
  );
  const values = members.map(([name, value, key]) => {
    if (Object.hasOwn(fields, name)) return fields[name]!(value);
    say(key, `There is no field ${inQuotes(name)}; ${meant(name, names.slice(1))}`);
    return {};
  });
  return { values: Object.assign({}, ...values) as Values, problems };
}

const lenient = { allowTrailingComma: true };

type Say = (at: Pick<Node, "offset" | "length">, message: string) => void;

/** The members of an object, with the nodes of their names. */
function membersOf(
  node: Node | undefined,
  say: Say,
  shape: string,
): readonly (readonly [string, Node, Node])[] {
  if (node?.type !== "object") {
    say(node ?? { offset: 0, length: 1 }, shape);
    return [];
  }
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [[key.value as string, value, key] as const] : [],
  );
}

function named(node: Node, say: Say, shape: string): readonly Named[] {
  if (node.type !== "array") say(node, shape);
  const items = node.type === "array" ? (node.children ?? []) : [];
  return items.flatMap((item) => {
    // An empty string would be the folder itself.
    if (item.type === "string" && item.value !== "")
      return [{ value: item.value as string, start: item.offset, end: item.offset + item.length }];
    say(item, shape);
    return [];
  });
}

/** The path of one file; none where it is empty. */
function retractions(node: Node, say: Say): Values {
  if (node.value === "") return {};
  const [file] = named(
    { ...node, type: "array", children: [node] },
    say,
    `"retractions" is the path of a file: "retraction_watch.csv".`,
  );
  return file ? { retractions: file } : {};
}

const strings = (node: Node, say: Say, shape: string): readonly string[] =>
  named(node, say, shape).map(({ value }) => value);

function oneOf<T extends string, R extends object>(
  node: Node,
  words: readonly T[],
  say: Say,
  then: (word: T) => R,
): R | object {
  const word = words.find((one) => one === node.value);
  if (word !== undefined) return then(word);
  say(node, `${shown(node)} is none of them: write ${listed(words.map(inQuotes), "or")}.`);
  return {};
}

function severities(node: Node, say: Say, rules: readonly string[]): Settings["severities"] {
  const members = membersOf(node, say, `"severity" names rules: { "citation/order": "off" }.`);
  return Object.fromEntries(
    members.flatMap(([code, value, key]) => {
      if (!rules.includes(code)) {
        say(key, `There is no rule ${inQuotes(code)}; ${meant(code, rules)}`);
        return [];
      }
      return Object.entries(oneOf(value, severitySettings, say, (severity) => ({ [code]: severity })));
    }),
  );
}

function species(node: Node, say: Say): Values {
  const organism = organismNamed(String(getNodeValue(node)));
  if (organism) return { species: organism.taxon };
  const known = organisms.flatMap(({ name }) => name ?? []);
  say(
    node,
    `${shown(node)} is no species that is known: write ${listed(known.map(inQuotes), "or")}, or the taxon of another in NCBI Taxonomy.`,
  );
  return {};
}

/** An identifier with its prefix: `hgnc:6876`, `mirbase.mature:MIMAT0000076`. */
const curie = /^[\w.]{1,40}:\S{1,100}$/;

function choices(node: Node, say: Say): Settings["choices"] {
  const members = membersOf(node, say, `"choices" says what names mean: { "p38": "hgnc:6876" }.`);
  return Object.fromEntries(
    members.flatMap(([name, value]) => {
      if (typeof value.value === "string" && curie.test(value.value)) return [[name, value.value] as const];
      say(value, `${shown(value)} is no identifier: write one with its prefix, such as "hgnc:6876".`);
      return [];
    }),
  );
}

function exclude(node: Node, say: Say): readonly string[] {
  return named(
    node,
    say,
    `"exclude" is a list of patterns as in a .gitignore: ["drafts/", "*.old.md"].`,
  ).flatMap(({ value, start, end }) => {
    if (!hasManyStars(value)) return [value];
    say(
      { offset: start, length: end - start },
      `${inQuotes(value)} has too many stars: a part of a pattern may have ${mostStars}, and a pattern so many "**".`,
    );
    return [];
  });
}

const inQuotes = (text: string): string => JSON.stringify(quoted(text));

const shown = (node: Node): string => quoted(JSON.stringify(getNodeValue(node)));

/** What somebody who wrote a word may have meant, else all that there is. */
function meant(word: string, words: readonly string[]): string {
  const [near] = new Fuse(words, { threshold: nearWord }).search(word.slice(0, 32), { limit: 1 });
  return near ? `did you mean ${inQuotes(near.item)}?` : `there are ${words.join(", ")}.`;
}
