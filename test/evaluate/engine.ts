import { analyze } from "../../src/analyze";
import type { Knowledge } from "../../src/knowledge/knowledge";
import { readProse } from "../../src/markdown/prose";
import { defaultSettings } from "../../src/model/settings";
import { resolveReferences } from "../../src/references/resolve";
import type { Engine } from "./evaluate";

/** The engine as the adapters run it, with default settings and no reference list. */
export function createEngine(knowledge: Knowledge): Engine {
  const settings = { ...defaultSettings, references: ["none"] };
  return {
    entity: (id) => knowledge.entity(id),
    async analyze(text, format) {
      const prose = readProse(text, { format });
      const references = await resolveReferences(prose, {
        settings,
        review: [],
        read: () => Promise.resolve({ problem: "No file is read here." }),
      });
      return analyze({ prose, references, knowledge, settings });
    },
  };
}
