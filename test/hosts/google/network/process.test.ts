import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { NetworkTrial } from "./run-network.ts";

const program = fileURLToPath(new URL("../../../../file-host/bin.mjs", import.meta.url));

/** How a process ended, and what it printed. */
interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly answer: string;
  readonly remarks: string;
}

describe("the command network as a process of its own", () => {
  let trial: NetworkTrial;

  beforeEach(async () => {
    trial = await NetworkTrial.begin();
    trial.world.account("jan@example.org");
    await trial.write("register.csv", "Gemeente;E-mail\nAlmere;jan@example.org\n");
  });
  afterEach(() => trial.end());

  /** Runs `provision`, and kills the process at a request, counted from 1 from now; 0 is never. */
  function provision(killAt: number): Promise<Ended> {
    const words = ["network", "provision", "--json", "--yes", "--today", "2026-11-23"];
    const files = ["--municipalities", trial.path("register.csv"), "--client", trial.path("client.json")];
    const env = {
      ...process.env,
      SAMEN_HIER_GOOGLE_BASE: trial.google.address,
      SAMEN_HIER_CONFIG: trial.path("config"),
    };
    const child = spawn(process.execPath, [program, ...words, ...files], { env, stdio: ["ignore", "pipe", "pipe"] });
    let asked = 0;
    trial.google.beforeRequest = () => {
      asked += 1;
      if (asked === killAt) child.kill("SIGKILL");
    };
    const [answer, remarks]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (part: Buffer) => answer.push(part));
    child.stderr.on("data", (part: Buffer) => remarks.push(part));
    return new Promise((resolve) => {
      child.on("close", (code, signal) => {
        resolve({ code, signal, answer: Buffer.concat(answer).toString(), remarks: Buffer.concat(remarks).toString() });
      });
    });
  }

  it("does not wait for a person, goes on after being killed, and makes one workbook", async () => {
    const alone = await provision(0);
    assert.equal(alone.code, 2);
    assert.match(alone.remarks, /niet ingelogd/u);
    // Somebody signs in once, where they sit.
    await trial.run(["provision", "--dry-run"]);
    for (const request of [2, 8]) assert.equal((await provision(request)).signal, "SIGKILL");
    const done = await provision(0);
    assert.equal(done.code, 0, done.remarks);
    assert.match(done.answer, /"outcome": "(?:made|finished|shared|standing)"/u);
    assert.equal(trial.world.files.size, 1);
    const [file] = [...trial.world.files.values()];
    assert.deepEqual(
      file?.permissions.map(({ role }) => role),
      ["owner", "writer"],
    );
    assert.equal(file.appProperties["samenHierReady"], "yes");
  }).timeout(60_000);
});
