import { strict as assert } from "node:assert";
import { Unanswered, type Line } from "../../src/online/ask";
import { entryOfCrossref, referencesOfCrossref } from "../../src/online/crossref";
import { referencesOfEuropePmc } from "../../src/online/europePmc";
import { whatIsSent, type Question } from "../../src/online/question";
import { startLoopback, type Loopback } from "./loopback";
import { over, type Scenario } from "./over";

describe("the questions to services", () => {
  let loopback: Loopback;
  before(async () => {
    loopback = await startLoopback();
  });
  beforeEach(() => {
    loopback.asked.length = 0;
  });
  after(() => loopback.stop());

  const line = (scenario: Scenario, more: Partial<Line> = {}): Line => ({
    fetch: over(loopback.address, scenario),
    signal: new AbortController().signal,
    ...more,
  });
  const paths = (): readonly string[] => loopback.asked.map(({ path }) => path);

  it("ask Europe PMC for the pages of the review's references, by its PMID", async () => {
    const references = await referencesOfEuropePmc.ask(line("fine"));
    assert.deepEqual(
      references.map(({ number }) => number),
      Array.from({ length: 103 }, (_, at) => at + 1),
    );
    const { csl, ...rest } = references[1]!;
    assert.deepEqual(csl, {
      id: "maker1902",
      type: "article-journal",
      author: [
        { family: "Maker", given: "A" },
        { family: "Second", given: "BC" },
        { family: "Third", given: "D" },
      ],
      issued: { "date-parts": [[1902]] },
      title: "A made work on exosomes, the one of number 2",
      "container-title": "J Made Works",
      volume: "2",
      issue: "2",
      page: "11-19",
      DOI: "10.5555/made.2",
      PMID: "900002",
    });
    assert.deepEqual(rest, {
      key: "maker1902",
      number: 2,
      status: "verified",
      place: undefined,
      caveats: [],
    });
    assert.deepEqual(paths(), [
      "www.ebi.ac.uk/europepmc/webservices/rest/MED/33628582/references?page=1&pageSize=100&format=json",
      "www.ebi.ac.uk/europepmc/webservices/rest/MED/33628582/references?page=2&pageSize=100&format=json",
    ]);
  });

  it("ask Crossref for the review's record, by its DOI, and go by the keys of its references", async () => {
    const references = await referencesOfCrossref.ask(line("fine"));
    assert.deepEqual(
      references.map(({ number }) => number),
      Array.from({ length: 103 }, (_, at) => at + 1),
    );
    assert.deepEqual(
      [references[2]!, references[3]!].map(({ csl, authorsTruncated }) => [csl, authorsTruncated]),
      [
        [
          {
            id: "maker1903",
            type: "article-journal",
            author: [{ family: "Maker" }],
            issued: { "date-parts": [[1903]] },
            title: "A made work on exosomes, the one of number 3",
            "container-title": "J Made Works",
            volume: "3",
            page: "11",
            DOI: "10.5555/made.3",
          },
          true,
        ],
        [
          {
            id: "anonymous1904",
            type: "document",
            issued: { "date-parts": [[1904]] },
            DOI: "10.5555/made.4",
          },
          undefined,
        ],
      ],
    );
    assert.deepEqual(paths(), ["api.crossref.org/works/10.20892%2Fj.issn.2095-3941.2020.0150"]);
  });

  it("ask Crossref for the entry of one DOI", async () => {
    const doi = "10.1016/S0092-8674(00)81683-9";
    const { csl } = await entryOfCrossref(doi).ask(line("fine"));
    assert.deepEqual(csl, {
      id: "maker2024",
      type: "article-journal",
      author: [{ family: "Maker", given: "Ada" }, { literal: "The Made Group" }],
      issued: { "date-parts": [[2024, 5]] },
      title: "Exosomes & TP53 in the dose of 2 Gy",
      "container-title": "Journal of Made Works",
      volume: "3",
      issue: "1",
      page: "e77",
      DOI: doi.toLowerCase(),
    });
    assert.deepEqual(paths(), ["api.crossref.org/works/10.1016%2FS0092-8674(00)81683-9"]);
  });

  it("send nothing else", async () => {
    await referencesOfEuropePmc.ask(line("fine"));
    const sent = loopback.asked.flatMap(({ headers }) => Object.keys(headers));
    for (const header of ["cookie", "referer", "authorization", "origin"])
      assert.ok(!sent.includes(header), header);
  });

  it("say beforehand what is sent, and to whom", () => {
    assert.deepEqual(
      [referencesOfEuropePmc, referencesOfCrossref, entryOfCrossref("10.1000/a")].map(
        (one: Question<unknown>) => whatIsSent(one),
      ),
      [
        "Europe PMC (www.ebi.ac.uk) is sent the PMID 33628582 of He et al. 2021, and nothing else.",
        "Crossref (api.crossref.org) is sent the DOI 10.20892/j.issn.2095-3941.2020.0150 of He et al. 2021, and nothing else.",
        "Crossref (api.crossref.org) is sent the DOI 10.1000/a, and nothing else.",
      ],
    );
  });

  const refused = async (question: Question<unknown>, asked: Line): Promise<Unanswered> => {
    const error = await question.ask(asked).then(
      () => assert.fail("answered"),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof Unanswered, String(error));
    return error;
  };

  const pause = "asks for a pause (HTTP 429). Try again in 7 seconds.";
  const fault = "has a fault of its own at the moment (HTTP 503). Try again later.";
  const page = "answered with a page, as the log-in of a network shows it, that is no JSON.";
  const form = "is not of the form that it documents.";
  const cases: readonly (readonly [Scenario, europePmc: string, crossref: string])[] = [
    [
      "gone",
      "Europe PMC does not have the references of PMID 33628582.",
      "Crossref has no record of 10.20892/j.issn.2095-3941.2020.0150.",
    ],
    [
      "nothing",
      "Europe PMC does not have the references of PMID 33628582.",
      "Crossref does not have the references of 10.20892/j.issn.2095-3941.2020.0150.",
    ],
    ["busy", `Europe PMC ${pause}`, `Crossref ${pause}`],
    ["faulty", `Europe PMC ${fault}`, `Crossref ${fault}`],
    [
      "refusing",
      "Europe PMC did not take the question (HTTP 400).",
      "Crossref did not take the question (HTTP 400).",
    ],
    [
      "moved",
      "Europe PMC points to another address, which is not asked.",
      "Crossref points to another address, which is not asked.",
    ],
    ["page", `Europe PMC ${page}`, `Crossref ${page}`],
    [
      "garbled",
      "Europe PMC answered with something that is no JSON.",
      "Crossref answered with something that is no JSON.",
    ],
    ["misshapen", `The answer of Europe PMC ${form}`, `The answer of Crossref ${form}`],
    [
      "long",
      "The answer of Europe PMC is longer than 8 MB, and was not read.",
      "The answer of Crossref is longer than 8 MB, and was not read.",
    ],
    ["broken", "The answer of Europe PMC broke off.", "The answer of Crossref broke off."],
  ];
  for (const [scenario, ...messages] of cases) {
    it(`say why there is no answer: ${scenario}`, async () => {
      const found = [];
      for (const question of [referencesOfEuropePmc, referencesOfCrossref])
        found.push(await refused(question, line(scenario)));
      assert.deepEqual(
        found.map(({ message }) => message),
        messages,
      );
      assert.deepEqual(
        found.map(({ isCancelled }) => isCancelled),
        [false, false],
      );
    });
  }

  it("read no more of a long answer than they may", async () => {
    const { message } = await refused(referencesOfEuropePmc, line("endless"));
    assert.equal(message, "The answer of Europe PMC is longer than 8 MB, and was not read.");
    // What had gone into the buffers of the system is sent, and no more.
    assert.ok(loopback.sent() < 40e6, `${loopback.sent()} bytes were sent`);
  });

  for (const scenario of ["silent", "stalled"] as const) {
    it(`wait no longer than they are told to: ${scenario}`, async () => {
      const { message } = await refused(entryOfCrossref("10.1000/a"), line(scenario, { patience: 50 }));
      assert.equal(message, "Crossref did not answer within 0.05 seconds.");
    });

    it(`can be cancelled: ${scenario}`, async () => {
      const controller = new AbortController();
      const cancelOnceAsked = async (): Promise<void> => {
        for (let tries = 0; tries < 5_000 && loopback.asked.length === 0; tries++)
          await new Promise((resolve) => setTimeout(resolve, 1));
        controller.abort();
      };
      const [{ message, isCancelled }] = await Promise.all([
        refused(referencesOfEuropePmc, line(scenario, { signal: controller.signal })),
        cancelOnceAsked(),
      ]);
      assert.deepEqual([message, isCancelled], ["The question was cancelled.", true]);
    });
  }

  it("are not asked once they are cancelled", async () => {
    const { isCancelled } = await refused(
      referencesOfEuropePmc,
      line("fine", { signal: AbortSignal.abort() }),
    );
    assert.deepEqual([isCancelled, paths()], [true, []]);
  });

  it("tell where the machine is offline", async () => {
    const closed = await startLoopback();
    await closed.stop();
    const { message } = await refused(
      referencesOfEuropePmc,
      line("fine", { fetch: over(closed.address, "fine") }),
    );
    assert.equal(
      message,
      "Europe PMC could not be reached: is this machine online, and may it call www.ebi.ac.uk?",
    );
  });
});
