import { createSession } from "../../src/analyse";
import { combineKnowledge } from "../../src/knowledge/combine";
import { loadReview } from "../../src/knowledge/review/review";
import type { Analysis } from "../../src/model/analysis";
import type { Finding } from "../../src/model/finding";
import { defaultSettings, type Settings } from "../../src/model/settings";
import { loadKnowledge } from "../evaluate/knowledge";

const whole = loadKnowledge();
const review = Promise.resolve(combineKnowledge(loadReview()));

export interface Options {
  /** What `--references` would say; by default the order of the design decides. */
  readonly references?: string | undefined;
  /** The files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The one rule to look at, which is switched on; by default all that are on. */
  readonly rule?: string;
  /** Knows the names of the review alone: quick, for tests of citations. */
  readonly quick?: boolean;
  readonly settings?: Partial<Settings>;
}

/** A document through the whole way, as the adapters send it, with files in memory. */
export async function analyseText(text: string, options: Options = {}): Promise<Analysis> {
  const { references: source, files = {}, rule } = options;
  const settings: Settings = {
    ...defaultSettings,
    severities: rule === undefined ? {} : { [rule]: "info" },
    ...options.settings,
  };
  const known = await (options.quick === true ? review : whole);
  const { analyse } = createSession(known, (path) =>
    Promise.resolve(
      Object.hasOwn(files, path) ? { path, text: files[path]! } : { problem: `${path}: no such file` },
    ),
  );
  return analyse({
    path: "main.md",
    text,
    format: "markdown",
    settings,
    override: source === undefined ? [] : [source],
  });
}

/** The findings of one rule, or of all. */
export async function findingsIn(text: string, options: Options = {}): Promise<readonly Finding[]> {
  const { findings } = await analyseText(text, options);
  return findings.filter(({ code }) => options.rule === undefined || code === options.rule);
}
