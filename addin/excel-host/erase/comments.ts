import {
  type ErasureChange,
  type ErasureFound,
  type Unreachable,
  cleaned,
  nothingFound,
  placeText,
} from "../../../core/workbook/erasure-search.ts";
import { saysValue } from "../../../core/workbook/without-values.ts";
import { placeIn, type Searched } from "./search.ts";

/** What comments and notes have alike. */
interface Remark {
  content: string;
  readonly authorName: string;
  getLocation(): Excel.Range;
  delete(): void;
}

/** A remark and those that answer it. */
interface Thread {
  readonly first: Remark;
  readonly replies: readonly Pick<Remark, "content" | "authorName">[];
}

/** Excel keeps who wrote something, and lets nobody change that. */
function isBy({ authorName }: Pick<Remark, "authorName">, { values }: Searched): boolean {
  return saysValue(authorName, values);
}

function contentChange(remark: Pick<Remark, "content">, values: Searched["values"]): (() => void) | undefined {
  const clean = cleaned(remark.content, values);
  if (clean === undefined) return undefined;
  return () => {
    remark.content = clean;
  };
}

function foundIn(
  kind: "comment" | "note",
  { first, replies }: Thread,
  address: string,
  searched: Searched,
): ErasureFound {
  const { values, whole } = searched;
  const { sheet, cell } = placeIn(address);
  const place = placeText(sheet, cell, values);
  if (whole.has(sheet, cell)) {
    const gone: ErasureChange = {
      kind,
      place,
      run: () => {
        first.delete();
      },
    };
    return { changes: [gone], unreachable: [] };
  }
  const all = [first, ...replies];
  const runs = all.map((one) => contentChange(one, values)).filter((one) => one !== undefined);
  const isTheirs = all.some((one) => isBy(one, searched));
  const unreachable: readonly Unreachable[] = isTheirs ? [{ kind, place }] : [];
  return { changes: runs.map((run) => ({ kind, place, run })), unreachable };
}

async function foundAmong(
  kind: "comment" | "note",
  threads: readonly Thread[],
  searched: Searched,
): Promise<ErasureFound> {
  if (threads.length === 0) return nothingFound;
  const cells = threads.map(({ first }) => first.getLocation());
  for (const cell of cells) cell.load("address");
  await searched.context.sync();
  const found = threads.map((thread, place) => foundIn(kind, thread, cells[place]?.address ?? "", searched));
  return {
    changes: found.flatMap(({ changes }) => changes),
    unreachable: found.flatMap(({ unreachable }) => unreachable),
  };
}

/** Comments and their answers: those on cells that go whole go too. Needs ExcelApi 1.10. */
export async function searchComments(searched: Searched): Promise<ErasureFound> {
  const { comments } = searched.context.workbook;
  comments.load("items/content,items/authorName,items/replies/items/content,items/replies/items/authorName");
  await searched.context.sync();
  const threads = Array.from(comments.items, (first): Thread => ({ first, replies: Array.from(first.replies.items) }));
  return foundAmong("comment", threads, searched);
}

/** Notes on cells: those on cells that go whole go too. Needs ExcelApi 1.18. */
export async function searchNotes(searched: Searched): Promise<ErasureFound> {
  const { notes } = searched.context.workbook;
  notes.load("items/content,items/authorName");
  await searched.context.sync();
  const threads = Array.from(notes.items, (first): Thread => ({ first, replies: [] }));
  return foundAmong("note", threads, searched);
}
