import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { main } from "../../../file-host/cli.ts";
import { askPdok, pdokBase, shuffled, type PdokAnswers } from "../../../file-host/pdok.ts";
import { run } from "./run-command.ts";

/** What the server got of one question. */
interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: readonly string[];
  readonly body: string;
}

type Reply = (response: ServerResponse, postcode: string) => void;

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

function document(postcode: string, point: string): object {
  return { response: { numFound: 1, start: 0, maxScore: 7.1, numFoundExact: true, docs: [{ postcode, centroide_ll: point }] } }; // prettier-ignore
}

/** Answers as PDOK does: degrees east first. */
const found: Reply = (response, postcode) => {
  json(response, document(postcode, "POINT(5.2178 52.3712)"));
};
const none: Reply = (response) => {
  json(response, { response: { numFound: 0, start: 0, maxScore: 0, docs: [] } });
};
const busy =
  (seconds: string): Reply =>
  (response) => {
    response.writeHead(429, { "retry-after": seconds });
    response.end();
  };
const broken: Reply = (response) => {
  json(response, "<html>storing</html>", 500);
};

describe("asking PDOK", () => {
  const received: Received[] = [];
  let reply: Reply = found;
  let base = new URL("http://127.0.0.1");
  const server = createServer((request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const url = new URL(request.url ?? "", base);
      const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${String(value)}`);
      received.push({ method: request.method ?? "", url, headers, body: Buffer.concat(parts).toString() });
      reply(response, url.searchParams.get("q") ?? "");
    });
  });

  before(async () => {
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/search/v3_1/`);
  });
  after(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  beforeEach(() => {
    received.length = 0;
    reply = found;
  });

  /** Asks without waiting; gives the answers and how long it would have waited, in milliseconds. */
  async function ask(codes: readonly string[], patience = 5000): Promise<PdokAnswers & { waits: number[] }> {
    const waits: number[] = [];
    const wait = (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      return Promise.resolve();
    };
    return { ...(await askPdok(codes, { base, wait, patience, progress: () => undefined })), waits };
  }

  it("sends full postcodes only, each once, and nothing else at all", async () => {
    const { points, sent, open } = await ask(["1324AQ", "1325BQ", "1324AQ", "1326", "Kade 12", "H-1"]);
    assert.deepEqual([sent, open], [2, []]);
    assert.deepEqual(points.map(({ postcode }) => postcode).sort(), ["1324AQ", "1325BQ"]);
    assert.deepEqual(points[0], { postcode: points[0]?.postcode, lat: 52.3712, lon: 5.2178, names: [] });
    assert.deepEqual(received.map(({ url }) => url.searchParams.get("q")).sort(), ["1324AQ", "1325BQ"]);
    for (const { method, url, headers, body } of received) {
      assert.deepEqual([method, url.pathname, body], ["GET", "/search/v3_1/free", ""]);
      const asked = [...url.searchParams].filter(([name]) => name !== "q");
      assert.deepEqual(asked, [["fq", "type:postcode"], ["rows", "1"], ["fl", "postcode,centroide_ll"]]); // prettier-ignore
      const names = headers.map((header) => header.split(":")[0]).sort();
      assert.deepEqual(names, ["accept", "accept-encoding", "accept-language", "connection", "host", "sec-fetch-mode", "user-agent"]); // prettier-ignore
    }
  });

  it("asks one at a time, with a pause between two", async () => {
    let open = 0;
    let most = 0;
    reply = (response, postcode) => {
      most = Math.max(most, ++open);
      setImmediate(() => {
        open -= 1;
        found(response, postcode);
      });
    };
    const { waits } = await ask(["1324AQ", "1325BQ", "1326CQ"]);
    assert.equal(most, 1);
    assert.equal(waits.length, 2);
    assert.ok(waits.every((wait) => wait >= 100));
  });

  it("takes no answer, another postcode and a point abroad for what they are", async () => {
    reply = none;
    assert.deepEqual(await ask(["1324AQ"]), { points: [], sent: 1, open: [], waits: [] });
    reply = (response) => {
      found(response, "9999ZZ");
    };
    assert.deepEqual((await ask(["1324AQ"])).points, []);
    reply = (response, postcode) => {
      json(response, document(postcode, "POINT(52.3712 5.2178)"));
    };
    assert.deepEqual(await ask(["1324AQ"]), { points: [], sent: 1, open: ["1324AQ"], waits: [] });
  });

  it("waits as long as it is asked to when it is too much, and goes on", async () => {
    const replies = [busy("7"), busy("2"), found];
    reply = (response, postcode) => {
      (replies.shift() ?? found)(response, postcode);
    };
    const { points, waits } = await ask(["1324AQ"]);
    assert.equal(points.length, 1);
    assert.deepEqual(waits, [7000, 2000]);
    reply = busy("3600");
    assert.deepEqual(await ask(["1324AQ"]), { points: [], sent: 1, open: ["1324AQ"], waits: [] });
  });

  it("understands a moment to wait for", async () => {
    const replies = [busy("Thu, 01 Jan 1970 00:00:00 GMT"), found];
    reply = (response, postcode) => {
      (replies.shift() ?? found)(response, postcode);
    };
    assert.deepEqual((await ask(["1324AQ"])).waits, [0]);
  });

  it("tries again when the server fails, longer apart, and leaves it alone after a while with what was found", async () => {
    let count = 0;
    reply = (response, postcode) => {
      (count++ < 2 ? found : broken)(response, postcode);
    };
    const codes = ["A", "B", "C", "D", "E", "F", "G", "H"].map((letter) => `1324${letter}Q`);
    const { points, sent, open, waits } = await ask(codes);
    assert.equal(points.length, 2);
    assert.equal(sent, 5);
    assert.equal(open.length, 6);
    assert.equal(received.length, 2 + 3 * 3);
    assert.deepEqual(waits.filter((wait) => wait >= 1000), [1000, 2000, 1000, 2000, 1000, 2000]); // prettier-ignore
  });

  it("does not wait for ever, and takes no nonsense", async () => {
    reply = () => undefined;
    assert.deepEqual((await ask(["1324AQ"], 20)).open, ["1324AQ"]);
    for (const nonsense of ["{", "[]", '{"response":{}}', '{"response":{"numFound":1,"docs":[{"postcode":1}]}}', "null"]) {
      reply = (response) => {
        json(response, nonsense);
      };
      assert.deepEqual(await ask(["1324AQ"]), { points: [], sent: 1, open: ["1324AQ"], waits: [] });
    } // prettier-ignore
  });

  it("is not sent elsewhere", async () => {
    reply = (response) => {
      response.writeHead(302, { location: "/elsewhere" });
      response.end();
    };
    assert.deepEqual(await ask(["1324AQ"]), { points: [], sent: 1, open: ["1324AQ"], waits: [] });
    assert.equal(received.length, 1);
  });

  it("goes to PDOK unless a test says so, and then to this computer only", () => {
    assert.equal(pdokBase({}).href, "https://api.pdok.nl/bzk/locatieserver/search/v3_1/");
    assert.equal(pdokBase({ SAMEN_HIER_PDOK_BASE: base.href }).href, base.href);
    for (const other of ["https://example.org/", "http://10.0.0.1/", "x"]) {
      assert.throws(() => pdokBase({ SAMEN_HIER_PDOK_BASE: other }), /postcodes-pdok-address/u);
    }
  });

  it("shuffles without losing anything", () => {
    const codes = Array.from({ length: 60 }, (_, place) => String(place));
    const orders = new Set(Array.from({ length: 4 }, () => shuffled(codes).join()));
    assert.ok(orders.size > 1);
    assert.deepEqual(shuffled(codes).sort(), [...codes].sort());
  });

  describe("by the command", () => {
    let folder = "";
    let file = "";

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), "pdok-"));
      file = join(folder, "mensen.xlsx");
      process.env["SAMEN_HIER_PDOK_BASE"] = base.href;
      const list = join(folder, "lijst.csv");
      await writeFile(list, "Code huishouden;Naam;Adres;Volwassenen;Breedtegraad;Lengtegraad\nH-1;Iemand;Kade 12, 1324 AQ Waterdorp;1;;\nH-2;Ander;Kade 14, 1325 Waterdorp;1;;\nH-3;Derde;Kade 16, 1326 BQ Waterdorp;1;52,36;5,21\n"); // prettier-ignore
      await run("inspect", list, "--out", file);
    });
    after(async () => {
      delete process.env["SAMEN_HIER_PDOK_BASE"];
      await rm(folder, { recursive: true, force: true });
    });

    it("sends nothing without a yes, and nothing with --dry-run", async () => {
      const before = await readFile(file);
      const refused = await run("postcodes", "--pdok", "--into", file);
      assert.deepEqual([refused.code, refused.answer], [2, ""]);
      assert.match(refused.remarks, /1 postcode naar api\.pdok\.nl.*--yes/u);
      const dry = await run("postcodes", "--pdok", "--into", file, "--dry-run", "--yes");
      assert.match(dry.answer, /zouden er 1 postcode naar api\.pdok\.nl/u);
      const asked: string[] = [];
      const code = await main(["postcodes", "--pdok", "--into", file], {
        answer: () => undefined,
        remark: () => undefined,
        elapsed: () => 0,
        ask: (question) => {
          asked.push(question);
          return Promise.resolve("nee");
        },
      });
      assert.equal(code, 2);
      assert.match(asked.join(), /1 postcode versturen naar api\.pdok\.nl/u);
      assert.deepEqual(received, []);
      assert.deepEqual(await readFile(file), before);
    });

    it("sends only the full postcodes of people without coordinates, and never asks the same twice", async () => {
      const { code, answer } = await run("postcodes", "--pdok", "--yes", "--into", file, "--json");
      const told = JSON.parse(answer) as { added: { postcode: string }[]; unknown: string[]; sent: number };
      assert.equal(code, 0);
      assert.deepEqual([told.added.map(({ postcode }) => postcode), told.unknown, told.sent], [["1324AQ"], ["1325"], 1]); // prettier-ignore
      assert.deepEqual(received.map(({ url }) => url.searchParams.get("q")), ["1324AQ"]); // prettier-ignore
      const everything = JSON.stringify(received.map(({ url, headers, body }) => [url.href, headers, body]));
      assert.doesNotMatch(everything, /Iemand|Kade|Waterdorp|H-1|1326/u);
      const again = await run("postcodes", "--pdok", "--into", file);
      assert.equal(again.code, 0);
      assert.equal(received.length, 1);
    });
  });
});
