import { open, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Computer } from "./computer.ts";

/** A program that has a workbook open, and the file beside the workbook by which that is known. */
export interface OpenElsewhere {
  readonly program: "excel" | "libreoffice";
  /** Name of that file, without its folder. */
  readonly sign: string;
}

async function opensForWriting(path: string): Promise<boolean> {
  return open(path, "r+").then(
    (handle) => handle.close().then(() => true),
    () => false,
  );
}

/**
 * True where Excel cannot have the workbook open although its file stands there. On Windows Excel keeps that file to itself
 * as long as it runs; elsewhere nothing tells a file that was left behind from one in use.
 */
async function isLeftByExcel(path: string, { platform }: Computer): Promise<boolean> {
  return platform === "win32" && (await opensForWriting(path));
}

/** True where LibreOffice left its file behind: it names the computer, and that was started anew since. */
async function isLeftByLibreOffice(path: string, { name, startedAt }: Computer): Promise<boolean> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
    const [, , on = ""] = text.split(",");
    return on.toLowerCase() === name.toLowerCase() && mtimeMs < startedAt;
  } catch {
    return false;
  }
}

/** How each program signs, and how one knows that it forgot to take the sign away. */
const programs = [
  { program: "excel", sign: (name: string) => `~$${name}`, isLeft: isLeftByExcel },
  { program: "libreoffice", sign: (name: string) => `.~lock.${name}#`, isLeft: isLeftByLibreOffice },
] as const;

/**
 * Who has a workbook open in Excel or LibreOffice, as far as the files tell that those programs put beside it; undefined
 * where nobody has. Excel in a browser, and programs that leave no such file, are not seen. The files name a person, who is
 * never told.
 */
export async function openElsewhere(workbook: string, computer: Computer): Promise<OpenElsewhere | undefined> {
  for (const { program, sign, isLeft } of programs) {
    const name = sign(basename(workbook));
    const path = join(dirname(workbook), name);
    const isThere = await stat(path).then(() => true, () => false); // prettier-ignore
    if (isThere && !(await isLeft(path, computer))) return { program, sign: name };
  }
  return undefined;
}
