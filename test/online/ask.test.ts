import { strict as assert } from "node:assert";
import { ask, type Line } from "../../src/online/ask";
import { answer } from "../../src/online/weights";

const service = { name: "Made", root: "https://made.example/rest" };

/** What is asked for through a line that gives one response. */
async function asked(response: Response): Promise<{ data: unknown; address: string; init: RequestInit }> {
  const calls: [string, RequestInit][] = [];
  const line: Line = {
    fetch: (...call) => {
      calls.push(call);
      return Promise.resolve(response);
    },
    signal: new AbortController().signal,
  };
  const data = await ask(line, service, "/a?b=c", "It is missing.").catch((error: unknown) => String(error));
  const [[address, init] = assert.fail()] = calls;
  return { data, address, init };
}

describe("a question", () => {
  it("goes out with nothing but its address", async () => {
    const { address, init, data } = await asked(new Response('{"a": [1]}'));
    const { signal, ...rest } = init;
    assert.equal(address, "https://made.example/rest/a?b=c");
    assert.ok(signal instanceof AbortSignal);
    assert.deepEqual(rest, {
      headers: { accept: "application/json" },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "manual",
      cache: "no-store",
    });
    assert.deepEqual(data, { a: [1] });
  });

  const again = (when: string): string => `Error: Made asks for a pause (HTTP 429). Try again ${when}.`;
  const fault = (status: number): string =>
    `Error: Made has a fault of its own at the moment (HTTP ${status}). Try again later.`;
  const not = (status: number): string => `Error: Made did not take the question (HTTP ${status}).`;
  const elsewhere = "Error: Made points to another address, which is not asked.";
  const rows: readonly (readonly [status: number, headers: Record<string, string>, string])[] = [
    [404, {}, "Error: It is missing."],
    [410, {}, "Error: It is missing."],
    [429, {}, again("later")],
    [429, { "retry-after": "1" }, again("in a second")],
    [429, { "retry-after": "2.2" }, again("in 3 seconds")],
    [429, { "retry-after": "0" }, again("later")],
    [429, { "retry-after": "3600" }, again("in 3600 seconds")],
    [429, { "retry-after": "3601" }, again("later")],
    [429, { "retry-after": "Sat, 28 Nov 2026 12:00:00 GMT" }, again("later")],
    [500, {}, fault(500)],
    [504, {}, fault(504)],
    [499, {}, not(499)],
    [400, {}, not(400)],
    [403, {}, not(403)],
    [301, {}, elsewhere],
    [399, {}, elsewhere],
  ];
  for (const [status, headers, message] of rows)
    it(`is answered by ${status} ${Object.values(headers).join(" ")}`, async () => {
      assert.equal((await asked(new Response("Sorry.", { status, headers }))).data, message);
    });

  it("is answered by an address that a browser does not follow", async () => {
    const opaque = Object.assign(Object.create(Response.error()) as Response, {});
    for (const [name, value] of Object.entries({ ok: false, status: 0, headers: new Headers(), body: null }))
      Object.defineProperty(opaque, name, { value });
    assert.equal((await asked(opaque)).data, elsewhere);
  });

  const tooLong = "Error: The answer of Made is longer than 8 MB, and was not read.";
  const long = (length: number): string => `[${" ".repeat(length - 2)}]`;
  it("is answered by so much and no more", async () => {
    assert.deepEqual((await asked(new Response(long(answer.longest)))).data, []);
    assert.equal((await asked(new Response(long(answer.longest + 1)))).data, tooLong);
    const said = (length: number): Response =>
      new Response("[]", { headers: { "content-length": String(length) } });
    assert.deepEqual((await asked(said(answer.longest))).data, []);
    assert.equal((await asked(said(answer.longest + 1))).data, tooLong);
  });

  it("is answered by JSON, or by something else", async () => {
    const none = "Error: Made answered with something that is no JSON.";
    const page = "Error: Made answered with a page, as the log-in of a network shows it, that is no JSON.";
    assert.equal((await asked(new Response(null))).data, none);
    assert.equal((await asked(new Response("Hello <b>"))).data, none);
    assert.equal((await asked(new Response(" <html>"))).data, page);
    const letters = new TextEncoder().encode('["é"]');
    const split = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of letters) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    assert.deepEqual((await asked(new Response(split))).data, ["é"]);
  });
});
