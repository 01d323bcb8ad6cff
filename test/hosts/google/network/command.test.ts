import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { commands } from "../../../../file-host/commands/index.ts";
import { run } from "../../file/run-command.ts";
import { NetworkTrial } from "./run-network.ts";

const entry = fileURLToPath(new URL("../../../../file-host/cli.ts", import.meta.url));

describe("the command network", () => {
  let trial: NetworkTrial;

  beforeEach(async () => {
    trial = await NetworkTrial.begin();
    await trial.write("register.csv", "Gemeente;E-mail\nAlmere;jan@example.org\nBreda;els@example.org\n");
  });
  afterEach(() => trial.end());

  it("is there, and loads the libraries of Google only when it is used", async () => {
    assert.ok(commands.has("network"));
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      packages: "external",
      platform: "node",
      format: "esm",
    });
    const inputs = Object.keys(metafile.inputs);
    assert.ok(inputs.some((path) => path.endsWith("file-host/commands/network.ts")));
    assert.deepEqual(
      inputs.filter((path) => path.includes("apps-script/")),
      [],
    );
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    assert.deepEqual(
      imported.filter((path) => path.startsWith("googleapis")),
      [],
    );
  });

  it("runs from the command line, and says in one sentence what it lacks", async () => {
    const register = ["--municipalities", trial.path("register.csv")];
    const lines: readonly (readonly [words: readonly string[], told: RegExp])[] = [
      [["network", "--help"], /provision\|push\|rollup\|remind/u],
      [["network"], /provision, push, rollup of remind/u],
      [["network", "destroy"], /provision, push, rollup of remind/u],
      [["network", "provision"], /--municipalities/u],
      [["network", "provision", ...register], /--client/u],
      [["network", "provision", ...register, "--anyway"], /--anyway hoort niet bij network provision/u],
      [["network", "push", ...register, "--notify"], /--notify hoort niet bij network push/u],
      [["network", "provision", ...register, "--in-place"], /--in-place hoort niet/u],
      [["network", "provision", ...register, "--only", "Zeewolde"], /nummer 1 bij --only/u],
      [["network", "provision", ...register, "--skip", "almere", "--skip", "BREDA"], /geen gemeente/u],
      [["network", "provision", "extra", ...register], /"extra" is er een te veel/u],
      [["network", "provision", ...register, "--lang", "en"], /Say who you are/u],
    ];
    for (const [words, told] of lines) {
      const { code, answer, remarks } = await run(...words);
      assert.match(answer + remarks, told, words.join(" "));
      assert.equal(code, words.includes("--help") ? 0 : 2);
      assert.equal(remarks.includes("\n"), false);
    }
  });

  it("says what is wrong with the rows of a list of which none can be used", async () => {
    await trial.write("register.csv", "Gemeente;E-mail\nAlmere;geen adres\nBreda;ook niet\n");
    const { code, remarks } = await trial.run(["provision"]);
    assert.equal(code, 2);
    for (const part of ["B2", "B3", "geen gemeente"]) assert.ok(remarks.includes(part), part);
    assert.ok(!remarks.includes("geen adres"));
    assert.deepEqual(trial.google.requests, []);
  });

  it("keeps other runs with the same list out while it is busy, and not after it", async () => {
    const lock = trial.path("register.network.json.lock");
    await writeFile(lock, String(process.pid));
    const busy = await trial.run(["provision", "--dry-run"]);
    assert.deepEqual([busy.code, busy.fault], [2, "network-state-in-use"]);
    // A number that no process has: whoever had it died.
    await writeFile(lock, "4194999");
    assert.equal((await trial.run(["provision", "--dry-run"])).code, 0);
    await assert.rejects(rm(lock), "the lock is gone");
  });

  it("does not begin anew with a state that it cannot read", async () => {
    for (const text of [
      "{",
      '{"version":2}',
      '{"version":1,"municipalities":{"almere":{"secret":1}},"scriptsMade":[]}',
    ]) {
      await trial.write("register.network.json", text);
      const { code, fault } = await trial.run(["provision", "--dry-run"]);
      assert.deepEqual([code, fault], [2, "network-state-damaged"]);
    }
    assert.equal(trial.google.requests.length, 0);
  });

  it("refuses a stand-in for Google that is not on this computer", async () => {
    const before = process.env["SAMEN_HIER_GOOGLE_BASE"];
    process.env["SAMEN_HIER_GOOGLE_BASE"] = "https://google.example.org/";
    try {
      const words = [
        "network",
        "provision",
        "--municipalities",
        trial.path("register.csv"),
        "--client",
        trial.path("client.json"),
      ];
      const { code, remarks } = await run(...words);
      assert.equal(code, 2);
      assert.match(remarks, /SAMEN_HIER_GOOGLE_BASE/u);
    } finally {
      if (before === undefined) delete process.env["SAMEN_HIER_GOOGLE_BASE"];
      else process.env["SAMEN_HIER_GOOGLE_BASE"] = before;
    }
  });

  it("works on the municipalities asked for, in JSON and for people, in both languages", async () => {
    const only = await trial.run(["provision", "--dry-run", "--json", "--only", " BREDA "]);
    const { municipalities, left, problems } = JSON.parse(only.answer) as Record<string, unknown>;
    assert.deepEqual(municipalities, [{ municipality: "Breda", would: "make", share: 1 }]);
    assert.deepEqual([left, problems], [[], []]);
    const skip = await trial.run(["provision", "--dry-run", "--skip", "Breda", "--lang", "en"]);
    assert.equal(skip.answer, "Almere: would get a workbook, shared with 1 person.");
  });
});
