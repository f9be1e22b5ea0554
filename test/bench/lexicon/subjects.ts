import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { combineKnowledge } from "../../../src/knowledge/combine";
import type { Knowledge } from "../../../src/knowledge/knowledge";
import { openLexicon } from "../../../src/knowledge/lexicon/lexicon";
import { openModel } from "../../../src/knowledge/lexicon/model";
import { loadReview } from "../../../src/knowledge/review/review";
import { readProse } from "../../../src/markdown/prose";
import { linkMentions } from "../../../src/mentions/mentions";
import { recogniseMentions } from "../../../src/mentions/recognise";
import { defaultSettings } from "../../../src/model/settings";
import { createMemo } from "../../../src/text/caches";

/** A way to find names in a text. `build` is timed, then `scan`, several times; it gives the number of its findings. */
export interface Subject {
  build(): Scanner | Promise<Scanner>;
}

export interface Scanner {
  scan(): number;
}

export type SubjectName =
  "exoscribe" | "modern-ahocorasick" | "@monyone/aho-corasick" | "exoscribe without lexicon";

const folder = join(process.cwd(), "src", "knowledge", "lexicon");

/**
 * The subject of a name, over one text and the names that all share. What is imported or read beforehand is not timed.
 * All read the text paragraph by paragraph: over a long text with a single letter that is not ASCII,
 * `modern-ahocorasick` takes time by the square of its length.
 */
export async function prepare(name: SubjectName, text: string, names: readonly string[]): Promise<Subject> {
  const prose = readProse(text, { format: "plain" });
  const paragraphs = prose.blocks.map((block) => block.text);
  const sum = (count: (paragraph: string) => number): number =>
    paragraphs.reduce((all, paragraph) => all + count(paragraph), 0);
  switch (name) {
    case "modern-ahocorasick": {
      const { default: AhoCorasick } = await import("modern-ahocorasick");
      return {
        build: () => {
          const automaton = new AhoCorasick(names);
          return { scan: () => sum((paragraph) => automaton.search(paragraph).length) };
        },
      };
    }
    case "@monyone/aho-corasick": {
      const { AhoCorasick } = await import("@monyone/aho-corasick");
      return {
        build: () => {
          const automaton = new AhoCorasick([...names]);
          return { scan: () => sum((paragraph) => automaton.matchInText(paragraph).length) };
        },
      };
    }
    default: {
      // Our review and the reading of the text as prose are there with and without a lexicon.
      const review = loadReview();
      return {
        build: () => {
          const knowledge =
            name === "exoscribe"
              ? combineKnowledge(
                  review,
                  openLexicon(readFileSync(join(folder, "lexicon.bin")), { inflate: inflateRawSync }),
                  openModel(readFileSync(join(folder, "names.bin"))),
                )
              : combineKnowledge(review);
          return { scan: () => link(prose, knowledge) };
        },
      };
    }
  }
}

function link(prose: ReturnType<typeof readProse>, knowledge: Knowledge): number {
  const memo = createMemo();
  return linkMentions(prose, recogniseMentions(prose, knowledge, memo), knowledge, defaultSettings, memo)
    .length;
}
