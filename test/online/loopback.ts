import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { crossrefEntry, crossrefWork, europePmcPage, listedWorks } from "./interfaces";
import type { Scenario } from "./over";

export interface Loopback {
  readonly address: string;
  /** What was asked, without the name of the scenario, and the headers that came with it. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage["headers"] }[];
  /** Bytes that went out for `endless`. */
  readonly sent: () => number;
  readonly stop: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const megabytes = 50;

/** A server on this machine that answers as Europe PMC and Crossref do, or fails as the first part of the path says. */
export async function startLoopback(): Promise<Loopback> {
  const works = listedWorks();
  const asked: Loopback["asked"] = [];
  let sent = 0;
  const json = (response: ServerResponse, data: unknown): void => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(data));
  };
  const withStatus =
    (status: number, headers: Readonly<Record<string, string>> = {}): Answer =>
    (_, response) =>
      response.writeHead(status, headers).end("Sorry.");
  const fine = (path: string, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(`https://${path}`);
    const doi = decodeURIComponent(/^\/works\/(.+)$/.exec(pathname)?.[1] ?? "");
    if (doi === "")
      json(
        response,
        europePmcPage(works, Number(searchParams.get("page")), Number(searchParams.get("pageSize"))),
      );
    else json(response, doi.startsWith("10.20892/") ? crossrefWork(doi, works) : crossrefEntry(doi));
  };
  const answers: Readonly<Record<Exclude<Scenario, "fine">, Answer>> = {
    gone: withStatus(404),
    busy: withStatus(429, { "retry-after": "7" }),
    faulty: withStatus(503),
    refusing: withStatus(400),
    moved: withStatus(302, { location: "/fine/elsewhere" }),
    page: (_, response) => response.end("\n<!DOCTYPE html><title>Log in</title>"),
    garbled: (_, response) => response.end('{"hitCount": 103, '),
    misshapen: (_, response) => {
      json(response, [{ hitCount: 103, message: "?" }]);
    },
    long: (_, response) => {
      response.writeHead(200, { "content-length": String(megabytes * 1e6) });
      response.write("[");
    },
    endless: (_, response) => {
      const chunk = Buffer.alloc(1e6, " ");
      const write = (): void => {
        while (sent < megabytes * 1e6 && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) {
            response.once("drain", write);
            return;
          }
        }
        response.end();
      };
      write();
    },
    silent: () => undefined,
    stalled: (_, response) => response.write('{"hitCount": 103, '),
    broken: (_, response) => {
      response.write('{"hitCount": 103, ');
      setImmediate(() => response.destroy());
    },
    nothing: (_, response) => {
      json(response, {
        version: "6.9",
        hitCount: 0,
        message: { DOI: "10.20892/j.issn.2095-3941.2020.0150" },
      });
    },
  };
  const server = createServer((request, response) => {
    // The worker of an editor in the browser has an address of its own.
    response.setHeader("access-control-allow-origin", "*");
    const [, scenario = "", path = ""] = /^\/(\w+)\/(.*)$/.exec(request.url ?? "") ?? [];
    asked.push({ path, headers: request.headers });
    try {
      if (scenario === "fine") fine(path, response);
      else answers[scenario as keyof typeof answers](request, response);
    } catch {
      // What is no question of either interface must not end the tests.
      response.writeHead(400).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    sent: () => sent,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
