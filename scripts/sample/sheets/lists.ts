import { ok, put, type Book } from "../book.ts";

const lists: readonly (readonly [name: string, column: string, items: readonly string[]])[] = [
  [
    "lijst_samenstelling",
    "A",
    ["Gezin met kinderen", "Stel zonder kinderen", "Alleenstaande ouder", "Alleenstaande man", "Alleenstaande vrouw"],
  ],
  ["lijst_status", "C", ["aangemeld", "intake", "goedgekeurd", "in poule", "gematcht", "gepauzeerd", "teruggetrokken"]],
];

/** A hidden sheet with the lists behind the dropdowns, each under a defined name. */
export function writeLists(book: Book): void {
  const { file } = book;
  ok(file.NewSheet("lijstjes"));
  for (const [name, column, items] of lists) {
    put(book, "lijstjes", `${column}1`, name, "note");
    items.forEach((item, n) => {
      put(book, "lijstjes", `${column}${n + 2}`, item);
    });
    const refersTo = `lijstjes!$${column}$2:$${column}$${items.length + 1}`;
    ok(file.SetDefinedName({ Name: name, RefersTo: refersTo }));
  }
  ok(file.SetSheetVisible("lijstjes", false));
}
