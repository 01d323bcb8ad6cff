import { Area } from "./area.ts";
import { neededAddress } from "./address.ts";
import { number, oneOf, onlyKeys, record, selfOf, text, truth } from "./arguments.ts";
import type { BookSheet, Page } from "./book-sheet.ts";
import { defined, entity, type Entity, type Link, type Property } from "./entity.ts";
import { refuse } from "./problem.ts";
import { range } from "./range-object.ts";
import { coversColumns, coversRows, type Rect } from "./rect.ts";

/** How a sheet is printed. */
export function pageLayoutOf(sheet: BookSheet): Entity {
  return entity(kind, sheet);
}

/** `GeneralException` where there is no printer to ask what a page can be. */
function mayPrint({ book }: BookSheet): void {
  if (!book.canPrint) refuse("GeneralException", "There was an internal error while processing the request.");
}

type Flag =
  "blackAndWhite" | "centerHorizontally" | "centerVertically" | "draftMode" | "printGridlines" | "printHeadings";

function flag(name: Flag): Property<BookSheet> {
  return {
    since: 9,
    get: ({ page }) => page[name],
    set: ({ page }, value) => {
      page[name] = truth(value);
    },
  };
}

function margin(name: string, standard: number): Property<BookSheet> {
  return {
    since: 9,
    get: ({ page }) => page.margins.get(name) ?? standard,
    set: ({ page }, value) => {
      if (number(value) < 0) refuse("InvalidArgument");
      page.margins.set(name, number(value));
    },
  };
}

const papers = ["Letter", "Legal", "Executive", "A3", "A4", "A5", "B4", "B5", "Tabloid", "Folio"];

function checkedZoom(value: unknown): Page["zoom"] {
  const given = record(value);
  onlyKeys(given, ["horizontalFitToPages", "scale", "verticalFitToPages"]);
  const { scale } = given;
  if (typeof scale === "number" && (scale < 10 || scale > 400)) refuse("InvalidArgument");
  return given;
}

function areaFor(sheet: BookSheet, given: unknown): Area {
  const area = selfOf(Area, given);
  if (area !== undefined) return new Area(sheet, area.rect);
  const { sheet: other, rect } = neededAddress(text(given));
  if (other !== undefined && other.toLowerCase() !== sheet.name.toLowerCase()) refuse("InvalidArgument");
  return new Area(sheet, rect);
}

type Kept = "printArea" | "titleRows" | "titleColumns";

function setter(kept: Kept, isAllowed: (rect: Rect) => boolean): (sheet: BookSheet, given: readonly unknown[]) => null {
  return (sheet, [given]) => {
    const area = areaFor(sheet, given);
    if (!isAllowed(area.rect)) refuse("InvalidArgument");
    sheet.page[kept] = area;
    return null;
  };
}

function getter(kept: Kept): (sheet: BookSheet) => Entity | null {
  return (sheet) => {
    const rect = sheet.page[kept]?.place;
    return rect === undefined ? null : range(new Area(sheet, rect));
  };
}

const kind = defined<BookSheet>({
  name: "PageLayout",
  properties: {
    blackAndWhite: flag("blackAndWhite"),
    bottomMargin: margin("bottom", 54),
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    draftMode: flag("draftMode"),
    footerMargin: margin("footer", 21.6),
    headerMargin: margin("header", 21.6),
    leftMargin: margin("left", 50.4),
    orientation: {
      since: 9,
      get: ({ page }) => page.orientation,
      set: (sheet, value) => {
        mayPrint(sheet);
        sheet.page.orientation = oneOf(["Portrait", "Landscape"], value);
      },
    },
    paperSize: {
      since: 9,
      get: ({ page }) => page.paperSize,
      set: (sheet, value) => {
        mayPrint(sheet);
        sheet.page.paperSize = oneOf(papers, value);
      },
    },
    printGridlines: flag("printGridlines"),
    printHeadings: flag("printHeadings"),
    printOrder: {
      since: 9,
      get: ({ page }) => page.printOrder,
      set: ({ page }, value) => {
        page.printOrder = oneOf(["DownThenOver", "OverThenDown"], value);
      },
    },
    rightMargin: margin("right", 50.4),
    topMargin: margin("top", 54),
    zoom: {
      since: 9,
      get: ({ page }) => page.zoom,
      set: ({ page }, value) => {
        page.zoom = checkedZoom(value);
      },
    },
  },
  links: { headersFooters: { since: 9, to: (sheet) => entity(headersFootersKind, sheet) } },
  methods: {
    getPrintAreaOrNullObject: { since: 9, call: getter("printArea") },
    getPrintTitleColumnsOrNullObject: { since: 9, call: getter("titleColumns") },
    getPrintTitleRowsOrNullObject: { since: 9, call: getter("titleRows") },
    setPrintArea: { since: 9, call: setter("printArea", () => true) },
    setPrintMargins: {
      since: 9,
      call: ({ page }, [unit, options]) => {
        const points = { Points: 1, Inches: 72, Centimeters: 28.35 }[oneOf(["Points", "Inches", "Centimeters"], unit)];
        const given = record(options);
        onlyKeys(given, ["bottom", "footer", "header", "left", "right", "top"]);
        for (const [name, size] of Object.entries(given)) page.margins.set(name, number(size) * points);
        return null;
      },
    },
    setPrintTitleColumns: { since: 9, call: setter("titleColumns", coversRows) },
    setPrintTitleRows: { since: 9, call: setter("titleRows", coversColumns) },
  },
});

/** Some of the pages of a sheet; what is on all of them has no word before its name. */
interface Pages {
  readonly sheet: BookSheet;
  readonly which: string;
}

function pages(which: string): Link<BookSheet> {
  return { since: 9, to: (sheet) => entity(headerFooterKind, { sheet, which }) };
}

const headersFootersKind = defined<BookSheet>({
  name: "HeaderFooterGroup",
  properties: {
    state: { since: 9, get: () => "Default" },
    useSheetMargins: { since: 9, get: () => true },
    useSheetScale: { since: 9, get: () => true },
  },
  links: {
    defaultForAllPages: pages(""),
    evenPages: pages("even "),
    firstPage: pages("first "),
    oddPages: pages("odd "),
  },
});

/** Characters of a header or footer at most. */
const longestFooter = 255;

function part(name: string): Property<Pages> {
  return {
    since: 9,
    get: ({ sheet, which }) => {
      mayPrint(sheet);
      return sheet.page.headersFooters.get(which + name) ?? "";
    },
    set: ({ sheet, which }, value) => {
      if (text(value).length > longestFooter) refuse("InvalidArgument");
      sheet.page.headersFooters.set(which + name, text(value));
    },
  };
}

const headerFooterKind = defined<Pages>({
  name: "HeaderFooter",
  properties: {
    centerFooter: part("centerFooter"),
    centerHeader: part("centerHeader"),
    leftFooter: part("leftFooter"),
    leftHeader: part("leftHeader"),
    rightFooter: part("rightFooter"),
    rightHeader: part("rightHeader"),
  },
});
