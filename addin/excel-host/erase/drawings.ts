import {
  type ErasureChange,
  type ErasureFound,
  type Unreachable,
  cleaned,
  nothingFound,
  placeText,
} from "../../../core/workbook/erasure-search.ts";
import { chartNamed } from "../../../core/workbook/own-names.ts";
import type { Searched } from "./search.ts";

/** A drawing, and the sheet that it is on. */
interface Drawn {
  readonly sheet: string;
  readonly shape: Excel.Shape;
}

const loaded = "items/name,items/type,items/altTextTitle,items/altTextDescription";

/** The drawings of these collections, those within groups too: one sync for each level. */
async function allOf(
  context: Excel.RequestContext,
  lists: readonly { readonly sheet: string; readonly shapes: Excel.ShapeCollection | Excel.GroupShapeCollection }[],
): Promise<readonly Drawn[]> {
  if (lists.length === 0) return [];
  for (const { shapes } of lists) shapes.load(loaded);
  await context.sync();
  const here = lists.flatMap(({ sheet, shapes }) => Array.from(shapes.items, (shape): Drawn => ({ sheet, shape })));
  const inner = here
    .filter(({ shape }) => isOf(shape, "Group"))
    .map(({ sheet, shape }) => ({ sheet, shapes: shape.group.shapes }));
  return [...here, ...(await allOf(context, inner))];
}

function isOf(shape: Excel.Shape, kind: string): boolean {
  const type: string = shape.type;
  return type === kind;
}

const words = ["name", "altTextTitle", "altTextDescription"] as const;

function wordChanges({ sheet, shape }: Drawn, { values }: Searched): readonly ErasureChange[] {
  return words.flatMap((word): readonly ErasureChange[] => {
    const clean = cleaned(shape[word], values);
    const run = (): void => {
      shape[word] = clean ?? "";
    };
    return clean === undefined ? [] : [{ kind: "drawing", place: placeText(sheet, undefined, values), run }];
  });
}

/** What boxes say: asked first of each whether it has text at all. */
async function boxChanges(drawn: readonly Drawn[], { context, values }: Searched): Promise<readonly ErasureChange[]> {
  const boxes = drawn.filter(({ shape }) => isOf(shape, "GeometricShape"));
  if (boxes.length === 0) return [];
  for (const { shape } of boxes) shape.textFrame.load("hasText");
  await context.sync();
  const filled = boxes.filter(({ shape }) => shape.textFrame.hasText);
  for (const { shape } of filled) shape.textFrame.textRange.load("text");
  if (filled.length > 0) await context.sync();
  return filled.flatMap(({ sheet, shape }): readonly ErasureChange[] => {
    const { textRange } = shape.textFrame;
    const clean = cleaned(textRange.text, values);
    const run = (): void => {
      textRange.text = clean ?? "";
    };
    return clean === undefined ? [] : [{ kind: "drawing", place: placeText(sheet, undefined, values), run }];
  });
}

/** Nobody here can read what a picture shows, nor what is in a drawing that Excel does not open to us: people must look. */
function unread(drawn: readonly Drawn[], { values }: Searched): readonly Unreachable[] {
  const places = new Map<string, Unreachable>();
  for (const { sheet, shape } of drawn) {
    const kind = isOf(shape, "Image") ? "picture" : isOf(shape, "Unsupported") ? "drawing" : undefined;
    if (kind !== undefined) places.set(`${kind} ${sheet}`, { kind, place: placeText(sheet, undefined, values) });
  }
  return [...places.values()];
}

/** Boxes with text, what drawings and pictures are called and how they are described. */
export async function searchDrawings(searched: Searched): Promise<ErasureFound> {
  const { context, sheets } = searched;
  const lists = sheets.map(({ name }) => ({
    sheet: name,
    shapes: context.workbook.worksheets.getItem(name).shapes,
  }));
  const drawn = await allOf(context, lists);
  if (drawn.length === 0) return nothingFound;
  return {
    changes: [...drawn.flatMap((one) => wordChanges(one, searched)), ...(await boxChanges(drawn, searched))],
    unreachable: unread(drawn, searched),
  };
}

/** Titles of charts. What charts draw follows from cells; a chart with a tab of its own tells us nothing. */
export async function searchCharts(searched: Searched): Promise<ErasureFound> {
  const { context, sheets, structure, values } = searched;
  const lists = sheets.map(({ name }) => ({ name, charts: context.workbook.worksheets.getItem(name).charts }));
  for (const { charts } of lists) charts.load("items/name,items/title/text,items/title/visible");
  await context.sync();
  const changes = lists.flatMap(({ name, charts }) =>
    Array.from(charts.items).flatMap((chart): readonly ErasureChange[] => {
      const place = placeText(name, undefined, values);
      const title = chart.title.visible ? cleaned(chart.title.text, values) : undefined;
      const called = chartNamed(chart.name) === undefined ? cleaned(chart.name, values) : undefined;
      const run = (): void => {
        if (title !== undefined) chart.title.text = title;
        if (called !== undefined) chart.name = called;
      };
      return title === undefined && called === undefined ? [] : [{ kind: "chart", place, run }];
    }),
  );
  const bare = structure.sheets.filter(({ hasNoCells }) => hasNoCells === true);
  return {
    changes,
    unreachable: bare.map(({ name }) => ({ kind: "chart", place: placeText(name, undefined, values) })),
  };
}
