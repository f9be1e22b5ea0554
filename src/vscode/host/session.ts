import { createSession, type Session } from "../../analyse";
import type { Knowledge } from "../../knowledge/knowledge";
import { createPause } from "./pause";

/** The one session of the window, which begins when a document is first read. */
export function lazySession(knowledge: () => Promise<Knowledge>): () => Promise<Session> {
  let starting: Promise<Session> | undefined;
  return () => (starting ??= knowledge().then((known) => createSession(known, createPause())));
}
