import { structuredPatch } from "diff";
import { say, sentence, type Sentence } from "../../../core/text/sentence.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { comparable, fileName, type ScriptFile } from "./script-files.ts";

/** What changes in one file of a script. */
export interface FileDifference {
  readonly file: string;
  /** Lines that come and lines that go. */
  readonly added: number;
  readonly removed: number;
  /** As `diff -u` shows it; empty where the files have too little in common to say more. */
  readonly lines: readonly string[];
}

/** Lines shown of a difference, before the rest is only counted. */
const shown = 80;
/** Milliseconds before two texts are taken for wholly different. */
const patience = 5000;

const linesIn = (text: string): number => (text === "" ? 0 : text.split("\n").length);

function fileDifference(file: string, before: string, after: string): FileDifference {
  const patch = structuredPatch(file, file, before, after, "", "", { context: 2, timeout: patience });
  if (patch === undefined) return { file, added: linesIn(after), removed: linesIn(before), lines: [] };
  const lines = patch.hunks.flatMap((hunk) => [
    `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
    ...hunk.lines,
  ]);
  const count = (mark: string): number =>
    patch.hunks.flatMap((hunk) => hunk.lines).filter((line) => line.startsWith(mark)).length;
  return { file, added: count("+"), removed: count("-"), lines };
}

/** What would change in a script, file by file; files that stay as they are are left out. */
export function differenceOf(before: readonly ScriptFile[], after: readonly ScriptFile[]): readonly FileDifference[] {
  const text = (files: readonly ScriptFile[], name: string): string => {
    const found = files.find((one) => fileName(one) === name);
    return found === undefined ? "" : comparable(found);
  };
  const names = [...new Set([...after, ...before].map(fileName))];
  return names.flatMap((name) => {
    const [old, fresh] = [text(before, name), text(after, name)];
    return old === fresh ? [] : [fileDifference(name, old, fresh)];
  });
}

/** A difference for people: the counts of every file, and the lines as far as they fit on a few screens. */
export function differenceLines(difference: readonly FileDifference[], language: Language): readonly string[] {
  const told = (one: Sentence): string => say(language, one);
  return difference.flatMap(({ file, added, removed, lines }) => {
    const rest = lines.length - shown;
    return [
      `  ${told(sentence("network-push-file", { file, added, removed }))}`,
      ...lines.slice(0, shown).map((line) => `    ${line}`),
      ...(rest > 0 ? [`    ${told(sentence("network-push-difference-more", { count: rest }))}`] : []),
    ];
  });
}
