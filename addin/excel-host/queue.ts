/** One thing to write: what it asks of Excel, and how large the request for it is. */
interface Task {
  readonly bytes: number;
  readonly cells: number;
  readonly run: (context: Excel.RequestContext) => void;
  /** Only says how something is printed. */
  readonly isPrint?: true;
}

/** A rectangle of cells to write, values and number formats alike in shape. */
export interface CellBlock {
  readonly sheet: string;
  /** Row and column of its first cell, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  /** Absent: the cells keep their formats. */
  readonly formats?: readonly (readonly (string | null)[])[];
}

/** Excel on the web takes at most 5 MB in a request; the rest is for what we cannot weigh. */
const bytesPerRequest = 4_000_000;
const cellsPerRequest = 250_000;
/** A block is cut into pieces of about this many bytes, so that requests can be filled. */
const bytesPerPiece = 1_000_000;
/** What a call, an object on the way to it or a property weighs in a request, about. */
const bytesPerCall = 450;

const encoder = new TextEncoder();

function bytesOf(data: unknown): number {
  return encoder.encode(JSON.stringify(data)).length;
}

/** Rows of a block so many at a time that a piece is not too large. */
function piecesOf(block: CellBlock): readonly CellBlock[] {
  const bytes = bytesOf(block.values) + bytesOf(block.formats ?? []);
  const pieces = Math.min(block.values.length, Math.ceil(bytes / bytesPerPiece));
  if (pieces <= 1) return [block];
  const height = Math.ceil(block.values.length / pieces);
  return Array.from({ length: Math.ceil(block.values.length / height) }, (_, place) => {
    const [from, to] = [place * height, (place + 1) * height];
    return {
      ...block,
      row: block.row + from,
      values: block.values.slice(from, to),
      ...(block.formats === undefined ? {} : { formats: block.formats.slice(from, to) }),
    };
  });
}

function copied<Item>(rows: readonly (readonly Item[])[]): Item[][] {
  return rows.map((row) => [...row]);
}

/** Formats go before values: in a cell of text nothing is taken for a number, a day or a formula. */
function writeBlock(context: Excel.RequestContext, { sheet, row, column, values, formats }: CellBlock): void {
  const width = values[0]?.length ?? 0;
  if (width === 0) return;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = worksheet.getRangeByIndexes(row - 1, column - 1, values.length, width);
  if (formats?.some((one) => one.some((code) => code !== null)) === true) range.numberFormat = copied(formats);
  range.values = copied(values);
}

/** Everything that is to be written, in order, before anything of it is sent. */
export class Queue {
  readonly #tasks: Task[] = [];

  /** One or more calls; `calls` says how many, about. */
  add(run: (context: Excel.RequestContext) => void, calls = 2): void {
    this.#tasks.push({ bytes: calls * bytesPerCall, cells: 0, run });
  }

  /** Something on a sheet. */
  on(sheet: string, run: (sheet: Excel.Worksheet) => void, calls = 2): void {
    this.add((context) => {
      run(context.workbook.worksheets.getItem(sheet));
    }, calls + 1);
  }

  /** How a sheet is printed, which can be left out. */
  print(sheet: string, run: (page: Excel.PageLayout) => void, calls: number): void {
    const task: Task["run"] = (context) => {
      run(context.workbook.worksheets.getItem(sheet).pageLayout);
    };
    this.#tasks.push({ bytes: calls * bytesPerCall, cells: 0, run: task, isPrint: true });
  }

  /** Cells, in pieces where they are many. */
  cells(block: CellBlock): void {
    for (const piece of piecesOf(block)) {
      const bytes = bytesOf(piece.values) + bytesOf(piece.formats ?? []) + 2 * bytesPerCall;
      const cells = piece.values.length * (piece.values[0]?.length ?? 0);
      this.#tasks.push({
        bytes,
        cells,
        run: (context) => {
          writeBlock(context, piece);
        },
      });
    }
  }

  /** True when there is nothing to write. */
  get isEmpty(): boolean {
    return this.#tasks.length === 0;
  }

  /** The tasks of each request: one, and one more for each further 4 MB or 250,000 cells; all without `print` where it is false. */
  requests(print = true): readonly (readonly Task["run"][])[] {
    const requests: Task["run"][][] = [[]];
    let [bytes, cells] = [0, 0];
    for (const task of this.#tasks.filter(({ isPrint }) => print || isPrint !== true)) {
      if (bytes > 0 && (bytes + task.bytes > bytesPerRequest || cells + task.cells > cellsPerRequest)) {
        requests.push([]);
        [bytes, cells] = [0, 0];
      }
      requests[requests.length - 1]?.push(task.run);
      bytes += task.bytes;
      cells += task.cells;
    }
    return requests;
  }
}
