/**
 * Everything that must hold before a change is good: `npm run check`. Plain JavaScript, because it runs before anything
 * is compiled. A part that fails does not keep the next ones from running. The last line is always
 * `N passed, N failed`, with `, N skipped` behind it where tests were skipped for a tool that is not there; tests count
 * one each, and so does every other part.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";
import { installMissing } from "./tools.mjs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, seconds: number, counts: Counts, note: string }} Outcome
 */

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));
const node = process.execPath;
const scratch = mkdtempSync(join(tmpdir(), "samen-hier-check-"));
process.once("exit", () => {
  rmSync(scratch, { recursive: true, force: true });
});

/** @param {string} path inside node_modules */
const installed = (path) => join("node_modules", path);

/** @param {boolean} ok @returns {Counts} */
const asOne = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/**
 * A part that is right or wrong as a whole.
 *
 * @param {readonly string[]} args of Node
 * @param {number} seconds it may take
 * @returns {() => Promise<Omit<Outcome, "name" | "seconds">>}
 */
function command(args, seconds) {
  return async () => {
    const { ok, note } = await run(node, args, { seconds });
    return { counts: asOne(ok), note };
  };
}

/**
 * A run of mocha, counted test by test. A run that ends badly although no test failed (it crashed, hung, or was late)
 * counts as one failure more.
 *
 * @param {string} name
 * @param {readonly string[]} args of Node, mocha among them
 * @param {number} seconds
 * @returns {() => Promise<Omit<Outcome, "name" | "seconds">>}
 */
function tests(name, args, seconds) {
  return async () => {
    const file = join(scratch, `${name}.json`);
    const reporter = ["--reporter", "scripts/count-reporter.mjs", "--forbid-only"];
    const { ok, note } = await run(node, [...args, ...reporter], { seconds, environment: { CHECK_COUNTS: file } });
    const counts = countsIn(file);
    if (counts === undefined) return { counts: asOne(false), note: note || "did not come to an end" };
    if (ok || counts.failed > 0) return { counts, note };
    return { counts: { ...counts, failed: 1 }, note: note || "ended badly after its last test" };
  };
}

/** @param {string} file @returns {Counts | undefined} */
function countsIn(file) {
  try {
    /** @type {Counts} */
    const counts = JSON.parse(readFileSync(file, "utf8"));
    return counts;
  } catch {
    return undefined;
  }
}

/** @returns {Promise<Omit<Outcome, "name" | "seconds">>} */
async function toolsPart() {
  const missing = await installMissing(async (program, args) => (await run(program, args, { seconds: 1500 })).ok);
  for (const tool of missing) {
    console.log(`${tool.name} is not here, so tests that need it are skipped. To have it: ${tool.elsewhere}`);
    console.log(`  (Debian, Ubuntu: apt-get install ${tool.packages.join(" ")})`);
  }
  const note = missing.length === 0 ? "" : `missing: ${missing.map((tool) => tool.name).join(", ")}`;
  return { counts: { passed: 0, failed: 0, skipped: 0 }, note };
}

/** @typedef {readonly [string, () => Promise<Omit<Outcome, "name" | "seconds">>]} Part */

/** @param {Part} part @returns {Promise<Outcome>} */
async function done([name, part]) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const outcome = await part();
  return { name, seconds: (performance.now() - began) / 1000, ...outcome };
}

/** @param {readonly Part[]} parts @returns {Promise<Outcome[]>} what came of them, one after the other */
async function inTurn(parts) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const part of parts) outcomes.push(await done(part));
  return outcomes;
}

const mocha = installed("mocha/bin/mocha.js");
const c8 = installed("c8/bin/c8.js");

/** Google's side and files have no part in the coverage of the core, and are slow: they run beside the others. */
const beside = ["test/hosts/google/**/*.test.ts", "test/hosts/file/**/*.test.ts"];
const others = beside.flatMap((pattern) => ["--ignore", pattern]);
const covered = [c8, "--reporter=none", node, mocha, "test/{core,hosts}/**/*.test.ts", ...others];

/** Tests that look at how long a thread is busy want the machine for themselves. */
const inBrowser = "test/browser/**/*.test.ts";
const timed = "test/browser/*-speed.test.ts";

/**
 * In order, and beside each other where two stand beside each other: most parts keep one processor busy, and machines have
 * two. What needs the built bundles comes after the build.
 *
 * @type {readonly (readonly (readonly Part[])[])[]}
 */
const stages = [
  [
    [
      ["tools", toolsPart],
      ["types", command([installed("typescript/bin/tsc"), "-b"], 300)],
    ],
    [
      ["format", command([installed("prettier/bin/prettier.cjs"), "--check", "."], 240)],
      ["comments", command(["--import=tsx", "scripts/check-comments.ts"], 120)],
      ["manifest", command(["--import=tsx", "scripts/check-manifest.ts"], 60)],
      ["unused code", command([installed("knip/bin/knip.js")], 240)],
    ],
  ],
  [
    [["tests", tests("tests", covered, 1500)]],
    [
      ["build", command(["--import=tsx", "scripts/build.ts"], 240)],
      ["hosts", tests("hosts", [mocha, ...beside], 1500)],
      ["lint", command([installed("eslint/bin/eslint.js"), "."], 600)],
    ],
  ],
  [[["coverage", command([c8, "report", "--reporter=text-summary", "--check-coverage"], 120)]]],
  [
    [["built", tests("built", [mocha, "test/{built,scripts}/**/*.test.ts"], 1500)]],
    [["browser", tests("browser", [mocha, inBrowser, "--ignore", timed], 1500)]],
  ],
  [[["speed", tests("speed", [mocha, timed], 600)]]],
];

/** @type {Outcome[]} */
const outcomes = [];
for (const lanes of stages) outcomes.push(...(await Promise.all(lanes.map(inTurn))).flat());

/** @param {keyof Counts} what */
const total = (what) => outcomes.reduce((sum, { counts }) => sum + counts[what], 0);

console.log("\npart           seconds  passed  failed  skipped");
for (const { name, seconds, counts, note } of outcomes) {
  const figures = [counts.passed, counts.failed, counts.skipped].map((count) => String(count).padStart(8)).join("");
  console.log(`${name.padEnd(14)}${seconds.toFixed(1).padStart(8)}${figures}${note === "" ? "" : `   ${note}`}`);
}
const skipped = total("skipped");
console.log(`\n${total("passed")} passed, ${total("failed")} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`);
process.exitCode = total("failed") === 0 ? 0 : 1;
