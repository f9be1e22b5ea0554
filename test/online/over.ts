import type { Fetch } from "../../src/online/ask";

/** What the services on this machine answer: as they document it, or with a failure. */
export type Scenario =
  | "fine"
  | "gone"
  | "busy"
  | "faulty"
  | "refusing"
  | "moved"
  | "page"
  | "garbled"
  | "misshapen"
  | "long"
  | "endless"
  | "silent"
  | "stalled"
  | "broken"
  | "nothing";

/** Leads every question to the server on this machine, which stands in for all hosts. */
export const over =
  (loopback: string, scenario: Scenario): Fetch =>
  (address, init) =>
    fetch(`${loopback}/${scenario}/${address.slice("https://".length)}`, init);
