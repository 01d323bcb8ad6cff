import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NetworkTrial } from "./run-network.ts";
import type { DriveFile, ScriptProject } from "./world.ts";

const spreadsheet = "application/vnd.google-apps.spreadsheet";
const manifest = JSON.stringify({ timeZone: "Europe/Amsterdam", oauthScopes: ["scope-one", "scope-two"] }, null, 2);
const header = "Gemeente;E-mail;Link;Taal;Script";

/** What `--json` prints of a push, as far as the tests look. */
interface Answer {
  readonly municipalities: readonly {
    readonly municipality: string;
    readonly outcome?: string;
    readonly would?: string;
    readonly script?: string;
    readonly saved?: number;
    readonly problem?: { readonly code: string };
  }[];
  readonly left: readonly string[];
  readonly differences: readonly {
    readonly municipalities: readonly string[];
    readonly files: readonly { readonly file: string; readonly added: number; readonly removed: number }[];
  }[];
}

describe("putting the script in the workbooks of municipalities", () => {
  let trial: NetworkTrial;

  beforeEach(async () => {
    trial = await NetworkTrial.begin();
    await build("0.1.0", "function onOpen() {\n  return 1;\n}\n");
  });
  afterEach(() => trial.end());

  async function build(version: string, code: string, scopes = manifest): Promise<void> {
    await mkdir(trial.path("built"), { recursive: true });
    const files = {
      "Code.js": code,
      "Sidebar.html": "<p>Samen Hier</p>\n",
      "appsscript.json": scopes,
      "VERSION.txt": `${version}\n`,
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(trial.path("built"), name), text);
  }

  /** A workbook that a municipality had, which the person may edit. */
  function workbook(name: string): DriveFile {
    const by = { account: trial.person, client: "somebody-else", scopes: [] };
    return trial.world.newFile(by, { name, mimeType: spreadsheet });
  }

  function bound(file: DriveFile, files: ScriptProject["files"]): ScriptProject {
    const scriptId = trial.world.freshId("script");
    const project: ScriptProject = { scriptId, title: "Samen Hier", parentId: file.id, files, versions: [] };
    trial.world.scripts.set(scriptId, project);
    return project;
  }

  async function register(...rows: readonly string[]): Promise<void> {
    await trial.write("register.csv", [header, ...rows].join("\n"));
  }

  async function push(...words: readonly string[]): Promise<{ code: number; fault?: string; answer: Answer }> {
    const { code, fault, answer } = await trial.run([
      "push",
      "--json",
      "--yes",
      "--from",
      trial.path("built"),
      ...words,
    ]);
    const read = answer === "" ? { municipalities: [], left: [], differences: [] } : (JSON.parse(answer) as Answer);
    return { code, answer: read, ...(fault === undefined ? {} : { fault }) };
  }

  const outcomes = ({ municipalities }: Answer): readonly unknown[] =>
    municipalities.map(({ outcome, would, problem }) => outcome ?? would ?? problem?.code);

  it("makes the project, fills it and saves a version, once", async () => {
    const file = workbook("Almere");
    await register(`Almere;jan@example.org;https://docs.google.com/spreadsheets/d/${file.id}/edit#gid=0;;nieuw`);
    const first = await push();
    assert.equal(first.code, 0);
    assert.deepEqual(outcomes(first.answer), ["new"]);
    const [project] = [...trial.world.scripts.values()];
    assert.equal(project?.parentId, file.id);
    assert.deepEqual(project.files.map(({ name }) => name).sort(), ["Code", "Sidebar", "appsscript"]);
    assert.deepEqual(
      project.versions.map(({ description }) => description.slice(0, 16)),
      ["Samen Hier 0.1.0"],
    );
    const writes = trial.google.writes.length;
    assert.deepEqual(outcomes((await push()).answer), ["same"]);
    assert.equal(trial.google.writes.length, writes, "a second push changes nothing");
  });

  it("keeps no person and no token in its state, which only its owner reads", async () => {
    await register(`Almere;jan@example.org;${workbook("Almere").id};;nieuw`);
    await push();
    const text = await readFile(trial.path("register.network.json"), "utf8");
    assert.doesNotMatch(text, /example\.org|refresh_|access_/u);
    const { mode } = await import("node:fs/promises").then(({ stat }) => stat(trial.path("register.network.json")));
    assert.equal(mode & 0o777, 0o600);
  });

  it("updates what we pushed before, and shows what changes once for municipalities that are alike", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`, `Breda;;${workbook("Breda").id};;new`);
    await push();
    await build("0.2.0", "function onOpen() {\n  return 2;\n}\n");
    const { answer, code } = await push();
    assert.equal(code, 0);
    assert.deepEqual(outcomes(answer), ["updated", "updated"]);
    assert.deepEqual(answer.differences, [
      { municipalities: ["Almere", "Breda"], files: [{ file: "Code.js", added: 1, removed: 1 }] },
    ]);
    for (const { files, versions } of trial.world.scripts.values()) {
      assert.match(files.find(({ name }) => name === "Code")?.source ?? "", /return 2/u);
      assert.equal(versions.length, 2);
    }
  });

  it("shows lines of the difference to a person, and asks before anything is written", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`);
    await push();
    await build("0.2.0", "function onOpen() {\n  return 2;\n}\n");
    const writes = trial.google.writes.length;
    trial.typed = "nee";
    const refused = await trial.run(["push", "--from", trial.path("built")]);
    assert.deepEqual([refused.code, refused.fault], [2, "network-declined"]);
    assert.match(refused.remarks, /-\s+return 1;/u);
    assert.match(refused.remarks, /\+\s+return 2;/u);
    const alone = await trial.run(["push", "--from", trial.path("built")], { alone: true });
    assert.deepEqual([alone.code, alone.fault], [2, "network-yes-needed"]);
    assert.equal(trial.google.writes.length, writes);
    trial.typed = "ja";
    const done = await trial.run(["push", "--from", trial.path("built")]);
    assert.equal(done.code, 0);
    assert.match(done.answer, /^Almere: script bijgewerkt naar 0\.2\.0\.$/mu);
  });

  it("tells which click is left to people where a script is new, and not where it was there", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`);
    const first = await trial.run(["push", "--yes", "--from", trial.path("built")]);
    assert.match(first.answer, /Samen Hier > Herinneringen > Aanzetten/u);
    await build("0.2.0", "function onOpen() {\n  return 2;\n}\n");
    const second = await trial.run(["push", "--yes", "--from", trial.path("built")]);
    assert.doesNotMatch(second.answer, /Aanzetten/u);
  });

  it("writes nothing in a dry run", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`);
    const { answer, code } = await push("--dry-run");
    assert.deepEqual([code, outcomes(answer)], [0, ["new"]]);
    assert.equal(trial.google.writes.length, 0);
    assert.equal(trial.world.scripts.size, 0);
  });

  const surprises: readonly (readonly [code: string, change: (files: ScriptProject["files"]) => void])[] = [
    ["network-push-changed", (files) => { for (const one of files) if (one.name === "Code") one.source += "// mine\n"; }], // prettier-ignore
    ["network-push-files", (files) => { files.push({ name: "Own", type: "SERVER_JS", source: "" }); }], // prettier-ignore
    ["network-push-scopes", (files) => { for (const one of files) if (one.name === "appsscript") one.source = '{"oauthScopes":["scope-one"]}'; }], // prettier-ignore
  ];
  for (const [code, change] of surprises) {
    it(`stops for everybody at a surprise, and goes on where a person looked: ${code}`, async () => {
      await register(`Almere;;${workbook("Almere").id};;nieuw`, `Breda;;${workbook("Breda").id};;nieuw`);
      await push();
      const [project] = [...trial.world.scripts.values()];
      change(project?.files ?? []);
      await build("0.2.0", "function onOpen() {\n  return 2;\n}\n");
      const writes = trial.google.writes.length;
      const stopped = await push();
      assert.deepEqual([stopped.code, outcomes(stopped.answer)], [1, [code, "update"]]);
      assert.equal(trial.google.writes.length, writes, "nothing was written anywhere");
      assert.deepEqual(outcomes((await push("--skip", "almere")).answer), ["updated"]);
      assert.equal((await push("--anyway")).fault, "network-push-anyway-alone");
      assert.deepEqual(outcomes((await push("--only", "Almere", "--anyway")).answer), ["updated"]);
      assert.equal(project?.files.length, 3);
    });
  }

  it("puts no older version in the place of a newer one unless a person looked", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`);
    await build("0.10.0", "function onOpen() {\n  return 10;\n}\n");
    await push();
    await build("0.9.1", "function onOpen() {\n  return 9;\n}\n");
    assert.deepEqual(outcomes((await push()).answer), ["network-push-older"]);
    assert.deepEqual(outcomes((await push("--only", "Almere", "--anyway")).answer), ["updated"]);
  });

  it("notices a change that comes between looking and writing", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`);
    await push();
    await build("0.2.0", "function onOpen() {\n  return 2;\n}\n");
    const [project] = [...trial.world.scripts.values()];
    Object.defineProperty(trial, "typed", {
      configurable: true,
      get: () => {
        project?.files.push({ name: "Meanwhile", type: "SERVER_JS", source: "" });
        return "ja";
      },
    });
    const { code, answer } = await trial.run(["push", "--json", "--from", trial.path("built")]);
    assert.equal(code, 1);
    assert.deepEqual(outcomes(JSON.parse(answer) as Answer), ["network-push-changed"]);
    assert.ok(project?.files.some(({ name }) => name === "Meanwhile"));
  });

  it("does not touch a project of another workbook, or one with another program in it", async () => {
    const [almere, breda] = [workbook("Almere"), workbook("Breda")];
    const others = bound(breda, [{ name: "Code", type: "SERVER_JS", source: "function theirs() {}" }]);
    await register(`Almere;;${almere.id};;${others.scriptId}`);
    assert.deepEqual(outcomes((await push()).answer), ["network-push-elsewhere"]);
    await register(`Breda;;${breda.id};;https://script.google.com/home/projects/${others.scriptId}/edit`);
    assert.deepEqual(outcomes((await push()).answer), ["network-push-others"]);
    assert.equal(trial.google.writes.length, 0);
  });

  it("takes over a script that was pasted by hand and is the same", async () => {
    const file = workbook("Almere");
    const pasted = bound(file, [
      { name: "Code", type: "SERVER_JS", source: "function onOpen() {\r\n  return 1;\r\n}" },
      { name: "Sidebar", type: "HTML", source: "<p>Samen Hier</p>" },
      { name: "appsscript", type: "JSON", source: JSON.stringify(JSON.parse(manifest)) },
    ]);
    await register(`Almere;;${file.id};;${pasted.scriptId}`);
    assert.deepEqual(outcomes((await push()).answer), ["same"]);
    await build("0.2.0", "function onOpen() {\n  return 2;\n}\n");
    assert.deepEqual(outcomes((await push()).answer), ["updated"]);
  });

  it("asks whether an existing workbook has a script, and names one that has no workbook yet", async () => {
    await register(`Almere;;${workbook("Almere").id};;`, "Breda;bea@example.org;;;");
    const { code, answer } = await push();
    assert.deepEqual([code, outcomes(answer)], [1, ["network-push-unknown", "network-push-no-workbook"]]);
  });

  it("never asks for a second project after a lost answer: a person looks", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`, `Breda;;${workbook("Breda").id};;nieuw`);
    trial.google.faults.push({ kind: "lost", to: ({ method, path }) => method === "POST" && path === "/v1/projects" });
    const lost = await push();
    assert.deepEqual([lost.code, outcomes(lost.answer), lost.answer.left], [1, ["network-push-asked"], ["Breda"]]);
    assert.deepEqual(outcomes((await push()).answer), ["network-push-asked", "new"]);
    assert.equal(trial.world.scripts.size, 1);
    const [project] = [...trial.world.scripts.values()];
    await register(`Almere;;${project?.parentId ?? ""};;${project?.scriptId ?? ""}`);
    assert.deepEqual(outcomes((await push()).answer), ["updated"]);
    assert.equal(trial.world.scripts.size, 1);
  });

  it("may be asked again once a person looked and there was nothing", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`);
    trial.google.faults.push({
      kind: "dropped",
      to: ({ method, path }) => method === "POST" && path === "/v1/projects",
    });
    assert.deepEqual(outcomes((await push()).answer), ["network-push-asked"]);
    assert.deepEqual(outcomes((await push("--only", "Almere", "--anyway")).answer), ["new"]);
    assert.equal(trial.world.scripts.size, 1);
  });

  it("does the rest of what can be lost by itself, and saves no version twice", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`);
    const paths = [/content$/u, /versions$/u];
    for (const path of paths)
      trial.google.faults.push({ kind: "lost", to: (line) => line.method !== "GET" && path.test(line.path) });
    const { code, answer } = await push();
    assert.deepEqual([code, outcomes(answer)], [0, ["new"]]);
    const [project] = [...trial.world.scripts.values()];
    assert.equal(project?.versions.length, 1);
  });

  for (const kind of ["lost", "dropped", "server-error", "too-many", "expired"] as const) {
    it(`ends well whichever request goes wrong, and never makes a second project: ${kind}`, async () => {
      let at = 0;
      for (let isReached = true; isReached; at += 1) {
        const name = `Gemeente ${at}`;
        const file = workbook(name);
        await register(`${name};;${file.id};;nieuw`);
        const begin = trial.google.requests.length;
        trial.google.faults.push({ kind, at: begin + at + 1 });
        const { answer } = await push();
        isReached = trial.google.faults.pop()?.times === 0;
        const projects = (): ScriptProject[] =>
          [...trial.world.scripts.values()].filter(({ parentId }) => parentId === file.id);
        // The one thing that no question can find again: then a person looks.
        const isAsked = outcomes(answer)[0] === "network-push-asked";
        assert.ok(isAsked || outcomes(answer)[0] === "new", `${at}: ${String(outcomes(answer)[0])}`);
        if (isAsked) assert.ok(["lost", "dropped", "server-error"].includes(kind));
        const again = await push(...(isAsked && projects().length === 0 ? ["--only", name, "--anyway"] : []));
        assert.ok(projects().length <= 1);
        if (!isAsked) assert.deepEqual([outcomes(again.answer), projects()[0]?.versions.length], [["same"], 1]);
      }
      assert.ok(at >= 5, `${at} requests`);
    });
  }

  it("goes on after being killed before any request, and ends as if nothing had happened", async () => {
    const rows = ["Almere", "Breda"].map((name) => `${name};;${workbook(name).id};;nieuw`);
    await register(...rows);
    let kills = 0;
    for (let before = 0; ; before += 1) {
      trial.killBefore = before;
      const [killed, error] = await push().then(() => [false, undefined] as const, (one: unknown) => [true, one] as const); // prettier-ignore
      if (!killed) break;
      assert.ok(error instanceof Error && error.message === "killed");
      kills += 1;
    }
    trial.killBefore = undefined;
    assert.ok(kills >= 7, `it was killed ${kills} times`);
    assert.deepEqual(outcomes((await push()).answer), ["same", "same"]);
    assert.equal(trial.world.scripts.size, 2);
    for (const { versions } of trial.world.scripts.values()) assert.equal(versions.length, 1);
  });

  it("makes fifty projects a day and goes on the next", async () => {
    const names = Array.from({ length: 53 }, (_, place) => `Gemeente ${place + 1}`);
    await register(...names.map((name) => `${name};;${workbook(name).id};;nieuw`));
    const first = await push();
    assert.equal(first.code, 1);
    assert.equal(first.answer.municipalities.filter(({ outcome }) => outcome === "new").length, 50);
    assert.equal(first.answer.municipalities.at(-1)?.problem?.code, "network-quota-today");
    assert.equal(first.answer.left.length, 2);
    trial.clock.time += 25 * 3600 * 1000;
    const second = await push();
    assert.equal(second.code, 0);
    assert.equal(trial.world.scripts.size, 53);
    assert.deepEqual([...new Set(outcomes(second.answer))].sort(), ["new", "same"]);
  });

  it("says it when versions run out, and pushes all the same", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`);
    await push();
    const [project] = [...trial.world.scripts.values()];
    const scriptId = project?.scriptId ?? "";
    for (let number = 2; number <= 199; number += 1) {
      project?.versions.push({ scriptId, versionNumber: number, description: "old", createTime: "" });
    }
    await build("0.2.0", "function onOpen() {\n  return 2;\n}\n");
    const many = await trial.run(["push", "--yes", "--from", trial.path("built")]);
    assert.match(many.answer, /200 bewaarde versies/u);
    await build("0.3.0", "function onOpen() {\n  return 3;\n}\n");
    const full = await trial.run(["push", "--yes", "--from", trial.path("built")]);
    assert.match(full.answer, /geen versie van bewaard/u);
    assert.equal(full.code, 0);
    assert.match(project?.files.find(({ name }) => name === "Code")?.source ?? "", /return 3/u);
  });

  it("tells what to switch on, and refuses a service account", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`);
    trial.person.hasScriptApi = false;
    assert.deepEqual(outcomes((await push()).answer), ["network-script-api-off"]);
    const account = await trial.serviceAccount("robot@example.org");
    const words = ["push", "--service-account", account, "--from", trial.path("built")];
    const refused = await trial.run(words, { client: false });
    assert.deepEqual([refused.code, refused.fault], [2, "network-account-push"]);
  });

  it("leaves out a municipality whose workbook it may not edit, and does the others", async () => {
    const closed = workbook("Almere");
    for (const permission of closed.permissions) permission.role = "reader";
    await register(`Almere;;${closed.id};;nieuw`, `Breda;;${workbook("Breda").id};;nieuw`);
    const { code, answer } = await push();
    assert.equal(code, 1);
    assert.deepEqual(outcomes(answer), ["network-not-found", "new"]);
  });

  it("does not begin without a built script", async () => {
    await register(`Almere;;${workbook("Almere").id};;nieuw`);
    const { code, fault } = await trial.run(["push", "--from", trial.path("nowhere")]);
    assert.deepEqual([code, fault], [2, "network-push-not-built"]);
  });
});
