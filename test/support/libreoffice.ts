import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What LibreOffice can make of a workbook; `csv` gives every sheet as a file of its own. */
export type Format = "xlsx" | "pdf" | "csv";

/** Comma (44), double quote (34), UTF-8 (76), from line 1, values not looks, and -1 for all sheets. */
const allSheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/**
 * Opens workbooks in LibreOffice and saves them in another format: name of a result to its bytes. One start for all of
 * them, because each takes seconds, with a profile of its own, because two at a time on one profile fail.
 */
export function converted(
  soffice: string,
  files: ReadonlyMap<string, Uint8Array>,
  format: Format,
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "samen-hier-office-"));
  try {
    const given = join(folder, "in");
    const made = join(folder, "out");
    mkdirSync(given);
    mkdirSync(made);
    for (const [name, bytes] of files) writeFileSync(join(given, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const target = format === "csv" ? allSheets : format;
    const paths = [...files.keys()].map((name) => join(given, name));
    execFileSync(soffice, [profile, "--headless", "--convert-to", target, "--outdir", made, ...paths], {
      timeout: 240_000,
      stdio: "ignore",
    });
    return new Map(readdirSync(made).map((name) => [name, new Uint8Array(readFileSync(join(made, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
