/** Every number that was set by hand and decides how long a service is waited for, and how much of it is read. */

export const answer = {
  /** So many milliseconds a service has for an answer: the two take a second or two, and nobody watches a bar for longer. */
  patience: 30_000,
  /** So many bytes are read of an answer: Crossref's record of a work with some thousand references has two million. */
  longest: 8_000_000,
  /** So many seconds of a pause that a service asks for are told: longer ones are no matter of waiting. */
  longestPause: 3_600,
} as const;

export const pages = {
  /** So many references a page of Europe PMC's has, of the 1000 that it gives at most: two pages for the review's 103. */
  size: 100,
  /** So many pages are asked for: a service that never comes to an end is not followed. */
  most: 20,
} as const;
