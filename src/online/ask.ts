import { answer } from "./weights";

/** Who is asked. */
export interface Service {
  readonly name: string;
  /** The address of its interface, without a slash at the end. */
  readonly root: string;
}

/** What reaches the network: the host hands it in, and tests one that leads to this machine. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** How a service is reached. */
export interface Line {
  readonly fetch: Fetch;
  /** Ends the question before its answer. */
  readonly signal: AbortSignal;
  /** Milliseconds that a service has for each answer. */
  readonly patience?: number;
}

/** That there is no answer: the message says why, in a sentence for the user. */
export class Unanswered extends Error {
  constructor(
    message: string,
    /** The user has ended it. */
    readonly isCancelled = false,
  ) {
    super(message);
  }
}

/**
 * The JSON that a service gives for a path of its interface. Nothing goes out but the path: no cookie, no referrer, and no other address is
 * followed to. At most `answer.longest` bytes are read. `missing` is what a 404 means. Throws an Unanswered, whatever goes wrong.
 */
export async function ask(line: Line, service: Service, path: string, missing: string): Promise<unknown> {
  const { fetch, signal, patience = answer.patience } = line;
  const { name, root } = service;
  const timeOut = AbortSignal.timeout(patience);
  let response: Response | undefined;
  let text: string | undefined;
  try {
    response = await fetch(root + path, {
      headers: { accept: "application/json" },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.any([signal, timeOut]),
    });
    if (response.ok) text = await readText(response);
    else await response.body?.cancel();
  } catch {
    if (signal.aborted) throw new Unanswered("The question was cancelled.", true);
    if (timeOut.aborted) throw new Unanswered(`${name} did not answer within ${patience / 1000} seconds.`);
    throw new Unanswered(
      response
        ? `The answer of ${name} broke off.`
        : `${name} could not be reached: is this machine online, and may it call ${new URL(root).host}?`,
    );
  }
  if (!response.ok) throw new Unanswered(refusal(service, response, missing));
  if (text === undefined)
    throw new Unanswered(
      `The answer of ${name} is longer than ${answer.longest / 1e6} MB, and was not read.`,
    );
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const page = /^\s*</.test(text) ? "a page, as the log-in of a network shows it," : "something";
    throw new Unanswered(`${name} answered with ${page} that is no JSON.`);
  }
}

/** Throws an Unanswered for data that are not as the service documents them. */
export function misshapen({ name }: Service): never {
  throw new Unanswered(`The answer of ${name} is not of the form that it documents.`);
}

/** What a service means that gives no answer, by the status of HTTP. */
function refusal({ name }: Service, { status, headers }: Response, missing: string): string {
  if (status === 404 || status === 410) return missing;
  if (status === 429) return `${name} asks for a pause (HTTP 429). Try again ${whenAgain(headers)}.`;
  if (status >= 500) return `${name} has a fault of its own at the moment (HTTP ${status}). Try again later.`;
  // A browser gives the status 0 for what it was not to follow.
  if (status < 400) return `${name} points to another address, which is not asked.`;
  return `${name} did not take the question (HTTP ${status}).`;
}

function whenAgain(headers: Headers): string {
  const seconds = Math.ceil(Number(headers.get("retry-after")));
  if (!(seconds >= 1 && seconds <= answer.longestPause)) return "later";
  return seconds === 1 ? "in a second" : `in ${seconds} seconds`;
}

/** The text of an answer; undefined where it is too long, of which the rest is not read. */
async function readText({ headers, body }: Response): Promise<string | undefined> {
  if (body === null) return "";
  if (Number(headers.get("content-length")) > answer.longest) {
    await body.cancel();
    return undefined;
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > answer.longest) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
