/** The name without its last ending: `Groepen 2026.xlsx` gives `Groepen 2026`. */
export function baseName(name: string): string {
  return name.replace(/\.[^.]+$/u, "");
}

/** True for a .csv file, which becomes the first sheet of a new workbook. */
export function isList(name: string): boolean {
  return /\.csv$/iu.test(name);
}

/** Told apart from the file it came from; a file that was saved here before keeps its name. */
const mark = " - Samen Hier";

/** The name under which the result is saved. Macros only work in a file whose name says that it has them. */
export function savedName(name: string): string {
  const base = baseName(name);
  const extension = /\.xlsm$/iu.test(name) ? ".xlsm" : ".xlsx";
  return `${base.endsWith(mark) ? base : `${base}${mark}`}${extension}`;
}
