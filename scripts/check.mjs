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

/**
 * Parts that take two processors at once; their counts are one. The notes of all are told.
 *
 * @param {readonly (() => Promise<Omit<Outcome, "name" | "seconds">>)[]} halves
 * @returns {() => Promise<Omit<Outcome, "name" | "seconds">>}
 */
function together(halves) {
  return async () => {
    const outcomes = await Promise.all(halves.map((half) => half()));
    /** @param {keyof Counts} what */
    const sum = (what) => outcomes.reduce((all, { counts }) => all + counts[what], 0);
    const note = outcomes.flatMap((one) => (one.note === "" ? [] : [one.note])).join("; ");
    return { counts: { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") }, note };
  };
}

const mocha = installed("mocha/bin/mocha.js");
const c8 = installed("c8/bin/c8.js");

/** Google's side has no part in the coverage of the core, and is slow: it runs beside the others. */
const atGoogle = "test/hosts/google/**/*.test.ts";
const covered = [c8, "--reporter=none", node, mocha, "test/{core,hosts}/**/*.test.ts", "--ignore", atGoogle];

/** @type {readonly (readonly [string, () => Promise<Omit<Outcome, "name" | "seconds">>])[]} */
const parts = [
  ["tools", toolsPart],
  ["types", command([installed("typescript/bin/tsc"), "-b"], 300)],
  ["lint", command([installed("eslint/bin/eslint.js"), "."], 600)],
  ["comments", command(["--import=tsx", "scripts/check-comments.ts"], 120)],
  ["manifest", command(["--import=tsx", "scripts/check-manifest.ts"], 60)],
  ["format", command([installed("prettier/bin/prettier.cjs"), "--check", "."], 120)],
  ["unused code", command([installed("knip/bin/knip.js")], 120)],
  ["tests", together([tests("tests", covered, 1500), tests("google", [mocha, atGoogle], 1500)])],
  ["coverage", command([c8, "report", "--reporter=text-summary", "--check-coverage"], 120)],
  ["build", command(["--import=tsx", "scripts/build.ts"], 180)],
  ["built", tests("built", [mocha, "test/{built,browser,scripts}/**/*.test.ts"], 1500)],
];

/** @type {Outcome[]} */
const outcomes = [];
for (const [name, part] of parts) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const outcome = await part();
  outcomes.push({ name, seconds: (performance.now() - began) / 1000, ...outcome });
}

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
