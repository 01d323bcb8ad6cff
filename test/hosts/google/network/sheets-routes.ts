import * as z from "zod/mini";
import type { Book } from "../book/book.ts";
import { BookProblem } from "../book/problem.ts";
import { GoogleError, signedBy, type Asked, type Reply, type Route } from "./route.ts";
import { batchUpdated } from "./sheets/batch.ts";
import { got } from "./sheets/get.ts";
import { Refused } from "./sheets/refused.ts";
import type { DriveFile, GoogleWorld } from "./world.ts";

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const toWrite = [scope("drive.file"), scope("spreadsheets")];
const toRead = [...toWrite, scope("spreadsheets.readonly")];

/** The file and the book that a request is about, as far as whoever asks may see them. */
function bookAt(asked: Asked, world: GoogleWorld): { readonly file: DriveFile; readonly book: Book } {
  const id = asked.parts[0] ?? "";
  const [file, book] = [world.visible(id, signedBy(asked)), world.books.get(id)];
  if (file !== undefined && book !== undefined && !file.trashed) return { file, book };
  // A spreadsheet that is there and not shared is refused otherwise than one that is not there.
  if (world.files.get(id)?.trashed === false)
    throw new GoogleError(403, "The caller does not have permission", "forbidden");
  throw new GoogleError(404, "Requested entity was not found.", "notFound");
}

/** What the book refuses is a request that the API refuses. */
function asGoogle<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const isRefusal = error instanceof Refused || error instanceof BookProblem || error instanceof z.core.$ZodError;
    throw isRefusal ? new GoogleError(400, error.message, "badRequest") : error;
  }
}

function get(asked: Asked, world: GoogleWorld): Reply {
  const { file, book } = bookAt(asked, world);
  for (const name of asked.search.keys()) {
    if (name !== "fields" && name !== "ranges") throw new GoogleError(400, `Unknown name "${name}"`, "badRequest");
  }
  const fields = asked.search.get("fields");
  // Google would send everything then; we always say what we want.
  if (fields === null) throw new GoogleError(400, "The fake wants a field mask.", "badRequest");
  const ranges = asked.search.getAll("ranges");
  return { json: asGoogle(() => got(book, file.id, { fields, ranges }, signedBy(asked).account.email)) };
}

function batchUpdate(asked: Asked, world: GoogleWorld): Reply {
  const { file, book } = bookAt(asked, world);
  if (!world.mayEdit(file, signedBy(asked)))
    throw new GoogleError(403, "The caller does not have permission", "forbidden");
  return { json: asGoogle(() => batchUpdated(book, file.id, asked.body)) };
}

/** The Sheets API, as far as the network uses it. */
export const sheetsRoutes: readonly Route[] = [
  { method: "GET", path: /^\/v4\/spreadsheets\/([\w-]+)$/u, scopes: toRead, quota: "sheets-read", handle: get },
  {
    method: "POST",
    path: /^\/v4\/spreadsheets\/([\w-]+):batchUpdate$/u,
    scopes: toWrite,
    quota: "sheets-write",
    handle: batchUpdate,
  },
];
