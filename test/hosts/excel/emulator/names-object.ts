import { addressOf, quotedSheet, rectText } from "./address.ts";
import { Area } from "./area.ts";
import { isAbsent, selfOf, text, truth } from "./arguments.ts";
import type { Book, BookName } from "./book.ts";
import type { BookSheet } from "./book-sheet.ts";
import { defined, entity, type Entity } from "./entity.ts";
import { refuse } from "./problem.ts";
import { range } from "./range-object.ts";
import { worksheet } from "./worksheet-object.ts";

/** The names of a workbook, or of one of its sheets. */
interface Names {
  readonly book: Book;
  readonly scope: BookSheet | undefined;
}

interface Named {
  readonly book: Book;
  readonly name: BookName;
}

/** The names that belong to the whole workbook, or to a sheet. */
export function namesOf(book: Book, scope?: BookSheet): Entity {
  return entity(collectionKind, { book, scope });
}

/** `InvalidArgument` for what cannot be a name: what looks like a cell, or begins with a digit. */
export function checkName(name: string): void {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  const isCell = /^[A-Z]{1,3}\d+$/iu.test(name) || /^[rc]$/iu.test(name) || /^r\d*c\d*$/iu.test(name);
  if (!isName || isCell) refuse("InvalidArgument", "The name isn't valid.");
}

/** True when a name or a table of the workbook is called so. */
export function isTaken(book: Book, name: string, scope: BookSheet | undefined): boolean {
  const wanted = name.toLowerCase();
  const byName = book.names.some((one) => one.scope === scope && one.name.toLowerCase() === wanted);
  return byName || (scope === undefined && book.tables.some(({ table }) => table.name.toLowerCase() === wanted));
}

function found({ book, scope }: Names, key: unknown): BookName | undefined {
  const wanted = text(key).toLowerCase();
  return book.names.find((one) => one.scope === scope && one.name.toLowerCase() === wanted);
}

function formulaFrom(reference: unknown): string {
  const area = selfOf(Area, reference);
  if (area !== undefined) return `=${quotedSheet(area.sheet.name)}!${rectText(area.rect, "$")}`;
  const formula = text(reference);
  return formula.startsWith("=") ? formula : refuse("InvalidArgument", "A reference is a range or begins with =.");
}

/** The cells that a name stands for; undefined for a formula or cells that went. */
function cellsOfName({ book, name }: Named): Area | undefined {
  const address = addressOf(name.formula);
  const sheet = address?.sheet === undefined ? name.scope : book.sheetNamed(address.sheet);
  return address === undefined || sheet === undefined ? undefined : new Area(sheet, address.rect);
}

const collectionKind = defined<Names>({
  name: "NamedItemCollection",
  items: ({ book, scope }) =>
    book.names.filter((name) => name.scope === scope).map((name) => entity(kind, { book, name })),
  item: (names, key) => entity(kind, { book: names.book, name: found(names, key) ?? refuse("ItemNotFound") }),
  methods: {
    add: {
      since: 4,
      call: ({ book, scope }, [given, reference, comment]) => {
        const name = text(given);
        checkName(name);
        if (isTaken(book, name, scope)) refuse("ItemAlreadyExists");
        const note = isAbsent(comment) ? "" : text(comment);
        const fresh = { name, scope, formula: formulaFrom(reference), visible: true, comment: note };
        book.names.push(fresh);
        return entity(kind, { book, name: fresh });
      },
    },
    getCount: { since: 4, call: ({ book, scope }) => book.names.filter((name) => name.scope === scope).length },
    getItemOrNullObject: {
      since: 4,
      call: (names, [key]) => {
        const name = found(names, key);
        return name === undefined ? null : entity(kind, { book: names.book, name });
      },
    },
  },
});

const kind = defined<Named>({
  name: "NamedItem",
  id: ({ name }) => name.name,
  properties: {
    comment: {
      since: 4,
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = text(value);
      },
    },
    formula: {
      since: 7,
      get: ({ name }) => name.formula,
      set: ({ name }, value) => {
        name.formula = formulaFrom(value);
      },
    },
    name: { get: ({ name }) => name.name },
    scope: { since: 4, get: ({ name }) => (name.scope === undefined ? "Workbook" : "Worksheet") },
    type: { get: (self) => (self.name.formula.includes("#REF!") ? "Error" : cellsOfName(self) ? "Range" : "String") },
    value: { get: ({ name }) => name.formula.slice(1) },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = truth(value);
      },
    },
  },
  links: {
    worksheet: { since: 4, to: ({ name }) => worksheet(name.scope ?? refuse("ItemNotFound")) },
    worksheetOrNullObject: { since: 4, to: ({ name }) => (name.scope === undefined ? null : worksheet(name.scope)) },
  },
  methods: {
    delete: {
      since: 4,
      call: ({ book, name }) => {
        book.names.splice(book.names.indexOf(name), 1);
        return null;
      },
    },
    getRange: {
      call: (self) => range(cellsOfName(self) ?? refuse("InvalidReference", "The name refers to no cells.")),
    },
    getRangeOrNullObject: {
      since: 4,
      call: (self) => {
        const area = cellsOfName(self);
        return area === undefined ? null : range(area);
      },
    },
  },
});
