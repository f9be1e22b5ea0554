import type { Line, Service } from "./ask";

/** Something that a service can be asked, and not before the user has seen what is sent to whom. */
export interface Question<T> {
  readonly service: Service;
  /** All that is sent, in words. */
  readonly sends: string;
  /** Throws an Unanswered. */
  readonly ask: (line: Line) => Promise<T>;
}

/** What is sent and to whom, in a sentence. */
export const whatIsSent = ({ service: { name, root }, sends }: Question<unknown>): string =>
  `${name} (${new URL(root).host}) is sent ${sends}, and nothing else.`;

/** The review, by the identifiers under which the services know it. */
export const review = {
  name: "He et al. 2021",
  pmid: "33628582",
  doi: "10.20892/j.issn.2095-3941.2020.0150",
} as const;
