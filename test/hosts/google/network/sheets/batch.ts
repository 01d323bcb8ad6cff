import * as z from "zod/mini";
import type { Book } from "../../book/book.ts";
import { BookProblem } from "../../book/problem.ts";
import { cellHandlers } from "./batch-cells.ts";
import { findHandlers } from "./batch-find.ts";
import { lookHandlers } from "./batch-looks.ts";
import { sheetHandlers } from "./batch-sheets.ts";
import { refused, Refused } from "./refused.ts";

/** Does one request of a batch, of which `body` is what stands under its name. */
export type Handler = (book: Book, body: unknown) => void;

/** The same for a request that has a reply. */
export type Answering = (book: Book, body: unknown) => object;

const handlers: ReadonlyMap<string, Handler> = new Map([...sheetHandlers, ...cellHandlers, ...lookHandlers]);
const answering: ReadonlyMap<string, Answering> = new Map(findHandlers);

const batch = z.strictObject({ requests: z.array(z.record(z.string(), z.unknown())) });

function done(book: Book, request: Readonly<Record<string, unknown>>): object {
  const [entry, ...more] = Object.entries(request);
  if (entry === undefined || more.length > 0) refused("A request must have exactly one kind set.");
  const answers = answering.get(entry[0]);
  if (answers !== undefined) return answers(book, entry[1]);
  const handler = handlers.get(entry[0]);
  if (handler === undefined) refused(`Invalid JSON payload received. Unknown name "${entry[0]}" at 'requests'.`);
  handler(book, entry[1]);
  return {};
}

function told(error: unknown, place: number): unknown {
  if (error instanceof z.core.$ZodError) return new Refused(`Invalid requests[${place}]: ${z.prettifyError(error)}`);
  if (error instanceof Refused || error instanceof BookProblem)
    return new Refused(`Invalid requests[${place}]: ${error.message}`);
  return error;
}

/** `spreadsheets.batchUpdate`: all requests in order, or none of them. Throws `Refused`. */
export function batchUpdated(book: Book, id: string, body: unknown): unknown {
  const { requests } = batch.parse(body);
  const before = book.state;
  const replies = requests.map((request, place) => {
    try {
      return done(book, request);
    } catch (error) {
      book.state = before;
      throw told(error, place);
    }
  });
  return { spreadsheetId: id, replies };
}
