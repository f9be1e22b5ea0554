import { createSession } from "../../src/analyse";
import type { Knowledge } from "../../src/knowledge/knowledge";
import { defaultSettings } from "../../src/model/settings";
import type { Engine } from "./evaluate";

/** The engine as the adapters run it, with default settings and no reference list. */
export function createEngine(knowledge: Knowledge): Engine {
  const settings = { ...defaultSettings, references: [{ value: "none" }] };
  const session = createSession(knowledge, () => Promise.resolve({ problem: "No file is read here." }));
  return {
    entity: (id) => knowledge.entity(id),
    analyze: (text, format) =>
      session.analyse({
        path: "",
        text,
        format,
        settings,
      }),
  };
}
