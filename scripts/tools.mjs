import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * A program from outside npm that some tests need as an outside judge. `find` gives the path of its executable, or
 * `undefined`; an environment variable, where it has one, goes before the usual places.
 *
 * @typedef {object} Tool
 * @property {string} name as people know it
 * @property {readonly string[]} packages what Debian and Ubuntu call it
 * @property {string} elsewhere how to get it on other machines
 * @property {() => string | undefined} find
 */

/**
 * The first of these commands that stands on the PATH and may be run.
 *
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
function onPath(names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runnable);
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly (string | undefined)[]} paths */
function firstThere(...paths) {
  return paths.find((path) => path !== undefined && runnable(path));
}

/**
 * Python with this module. Debian's packages belong to Debian's own Python, which need not be the first on the PATH.
 *
 * @param {string} module
 * @returns {() => string | undefined}
 */
function pythonWith(module) {
  return () =>
    [firstThere("/usr/bin/python3"), onPath(["python3", "python"])].find(
      (python) =>
        python !== undefined && spawnSync(python, ["-c", `import ${module}`], { timeout: 30_000 }).status === 0,
    );
}

/** Chromium, in which what ships to browsers is tested. */
const chromium = {
  name: "Chromium",
  packages: ["chromium"],
  elsewhere: "install Chromium or Google Chrome, or set CHROMIUM to its path",
  find: () =>
    firstThere(
      process.env["CHROMIUM"],
      onPath(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]),
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ),
};

/** LibreOffice with its spreadsheet part: without Calc, `soffice` starts and then cannot open a workbook. */
const libreOffice = {
  name: "LibreOffice Calc",
  packages: ["libreoffice-calc", "fonts-liberation"],
  elsewhere: "install LibreOffice, or set SOFFICE to the path of its soffice",
  find: () =>
    firstThere(
      process.env["SOFFICE"],
      onPath(["localc", "scalc"]) === undefined ? undefined : onPath(["soffice", "libreoffice"]),
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ),
};

/** Turns the PDF that LibreOffice prints into pictures. */
const pdfToPng = {
  name: "pdftoppm",
  packages: ["poppler-utils"],
  elsewhere: "install poppler",
  find: () => onPath(["pdftoppm"]),
};

/** A second reader of workbooks, to compare ours with. */
const openpyxl = {
  name: "openpyxl",
  packages: ["python3-openpyxl"],
  elsewhere: "pip install openpyxl",
  find: pythonWith("openpyxl"),
};

/** Writes rich workbooks (charts, sparklines, validations) for us to keep whole. */
const xlsxWriter = {
  name: "XlsxWriter",
  packages: ["python3-xlsxwriter"],
  elsewhere: "pip install XlsxWriter",
  find: pythonWith("xlsxwriter"),
};

/** Makes a certificate for a mail server of our own, so that mail goes over a safe connection in tests as well. */
const openssl = {
  name: "OpenSSL",
  packages: ["openssl"],
  elsewhere: "install OpenSSL",
  find: () => onPath(["openssl"]),
};

/** Every tool from outside npm; tests that need one that is missing are skipped and counted. */
export const tools = { chromium, libreOffice, pdfToPng, openpyxl, xlsxWriter, openssl };

/** @returns {readonly Tool[]} the tools that this machine lacks */
export function missingTools() {
  return Object.values(tools).filter((tool) => tool.find() === undefined);
}

/** True on Debian, Ubuntu and their children, where apt-get and the package names above hold. */
function isDebian() {
  if (!existsSync("/etc/os-release") || onPath(["apt-get"]) === undefined) return false;
  return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/mu.test(readFileSync("/etc/os-release", "utf8"));
}

/** How to call apt-get as root: directly, by way of a sudo that asks no password, or not at all. */
function aptGet() {
  if (process.getuid?.() === 0) return { command: "apt-get", before: [] };
  const sudo = onPath(["sudo"]);
  if (sudo === undefined || spawnSync(sudo, ["-n", "true"], { timeout: 10_000 }).status !== 0) return undefined;
  return { command: sudo, before: ["-n", "--preserve-env=DEBIAN_FRONTEND", "apt-get"] };
}

/**
 * Installs what is missing where that can be done without asking anyone.
 *
 * @param {(command: string, args: readonly string[]) => Promise<boolean>} run runs a command, true when it went well
 * @returns {Promise<readonly Tool[]>} the tools still missing
 */
export async function installMissing(run) {
  const missing = missingTools();
  const apt = missing.length > 0 && isDebian() ? aptGet() : undefined;
  if (apt === undefined) return missing;
  process.env["DEBIAN_FRONTEND"] = "noninteractive";
  await run(apt.command, [...apt.before, "update"]);
  const install = [...apt.before, "install", "-y", "--no-install-recommends"];
  const all = missing.flatMap((tool) => tool.packages);
  if (await run(apt.command, [...install, ...all])) return missingTools();
  // One package that this release does not have must not keep the others away.
  for (const name of all) await run(apt.command, [...install, name]);
  return missingTools();
}
