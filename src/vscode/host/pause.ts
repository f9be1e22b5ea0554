import type { Pause } from "../../references/read/sourceCache";

/** Milliseconds for which the reading of a source may keep the host busy at a stretch. */
const longest = 15;

/** Gives the host back after every stretch, so that typing and the other features have their turn. */
export function createPause(): Pause {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}
