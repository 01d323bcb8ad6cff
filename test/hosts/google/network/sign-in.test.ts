import assert from "node:assert/strict";
import { chmod, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { NetworkTrial, type NetworkRun } from "./run-network.ts";

describe("signing in to Google", () => {
  let trial: NetworkTrial;

  beforeEach(async () => {
    trial = await NetworkTrial.begin();
    await trial.write("register.csv", "Gemeente;E-mail\nAlmere;jan@example.org\n");
  });
  afterEach(() => trial.end());

  /** A look that changes nothing, but needs to be signed in. */
  const look = (...words: readonly string[]): Promise<NetworkRun> => trial.run(["provision", "--dry-run", ...words]);
  const kept = async (): Promise<readonly string[]> => readdir(trial.path("config")).catch(() => []);
  const asksPerson = ({ remarks }: NetworkRun): boolean => remarks.includes("/o/oauth2/v2/auth");

  it("asks a person once, for no more than the command needs, and keeps it for its owner alone", async () => {
    const first = await look();
    assert.equal(first.code, 0, first.remarks);
    assert.ok(asksPerson(first));
    const asked = new URL(first.remarks.split("\n").find((line) => line.startsWith("http")) ?? "");
    assert.equal(asked.searchParams.get("scope"), "https://www.googleapis.com/auth/drive.file");
    assert.equal(asked.searchParams.get("code_challenge_method"), "S256");
    const [name = ""] = await kept();
    const { mode } = await stat(join(trial.path("config"), name));
    assert.equal(mode & 0o777, 0o600);
    assert.equal((await stat(trial.path("config"))).mode & 0o777, 0o700);
    assert.doesNotMatch(await readFile(join(trial.path("config"), name), "utf8"), /access_/u);
    const second = await look();
    assert.equal(second.code, 0);
    assert.ok(!asksPerson(second));
  });

  it("asks for other permissions apart", async () => {
    await look();
    for (const name of ["Code.js", "Sidebar.html", "appsscript.json", "VERSION.txt"])
      await trial.write(name, "{} 0.1.0");
    const push = await trial.run(["push", "--dry-run", "--from", trial.folder]);
    assert.match(push.remarks, /script\.projects/u);
    assert.doesNotMatch(push.remarks, /drive/u);
    assert.equal((await kept()).length, 2);
  });

  it("makes rights that are too wide narrow again", async () => {
    await look();
    const [name = ""] = await kept();
    await chmod(join(trial.path("config"), name), 0o644);
    await look();
    assert.equal((await stat(join(trial.path("config"), name))).mode & 0o777, 0o600);
  });

  it("asks again when a sign-in expired or was withdrawn, and says so where there is nobody to ask", async () => {
    await look();
    trial.world.passes.clear();
    const alone = await trial.run(["provision", "--dry-run"], { alone: true });
    assert.deepEqual([alone.code, alone.fault], [2, "network-sign-in-needed"]);
    assert.match(alone.remarks, /verlopen of ingetrokken/u);
    const again = await look();
    assert.equal(again.code, 0);
    assert.ok(asksPerson(again));
  });

  it("says in one sentence that a sign-in was withdrawn in the middle of the work", async () => {
    await look();
    trial.google.beforeRequest = () => {
      trial.world.passes.clear();
    };
    const run = await look("--json");
    assert.equal(run.code, 1);
    assert.match(run.answer, /"network-signed-out"/u);
  });

  it("gets a new pass in the middle of the work when one is no longer good", async () => {
    await look();
    trial.google.faults.push({ kind: "expired", at: trial.google.requests.length + 1 });
    const run = await look();
    assert.equal(run.code, 0, run.remarks);
    assert.equal(trial.google.faults[0]?.times, 0);
  });

  it("does not go on with half of the permissions, or none", async () => {
    const { email } = trial.person;
    trial.world.personAtPage = { email, without: "https://www.googleapis.com/auth/drive.file" };
    assert.equal((await look()).fault, "network-sign-in-partly");
    trial.world.personAtPage = undefined;
    assert.equal((await look()).fault, "network-sign-in-refused");
    assert.deepEqual(await kept(), []);
  });

  it("does not wait for a person where there is none", async () => {
    const alone = await trial.run(["provision", "--dry-run"], { alone: true });
    assert.deepEqual([alone.code, alone.fault], [2, "network-sign-in-needed"]);
    await look();
    assert.equal((await trial.run(["provision", "--dry-run"], { alone: true })).code, 0);
  });

  it("forgets and withdraws it when asked to", async () => {
    assert.equal((await look("--sign-out")).code, 0);
    assert.deepEqual(await kept(), []);
    assert.deepEqual([...trial.world.passes.values()], []);
  });

  it("takes a service account by its key, and tells when the key is no good", async () => {
    const account = await trial.serviceAccount("robot@example.org");
    const words = ["provision", "--dry-run", "--service-account", account];
    assert.equal((await trial.run(words, { client: false })).code, 0);
    trial.world.accountKeys.clear();
    const refused = await trial.run(words, { client: false });
    assert.deepEqual([refused.code, refused.fault], [2, "network-sign-in-refused"]);
  });

  it("takes one way of signing in, by a file of the right kind, and says nothing of what is in it", async () => {
    assert.equal((await trial.run(["provision"], { client: false })).fault, "network-who");
    const account = await trial.serviceAccount("robot@example.org");
    assert.equal((await look("--service-account", account)).fault, "network-who");
    await trial.write(
      "client.json",
      JSON.stringify({ web: { client_id: "hidden-id", client_secret: "hidden-secret" } }),
    );
    const wrong = await look();
    assert.equal(wrong.fault, "network-client-file");
    assert.doesNotMatch(wrong.remarks, /hidden/u);
  });

  it("keeps tokens, addresses and names out of whatever it says when Google is down", async () => {
    await look();
    trial.google.faults.push({ kind: "server-error", times: 100 });
    const run = await look("--json");
    assert.equal(run.code, 1);
    assert.match(run.answer, /network-unreachable/u);
    assert.doesNotMatch(run.answer + run.remarks, /access_|refresh_|programme-secret|jan@/u);
  });
});
