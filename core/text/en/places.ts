import type { CellsSaid } from "../nl/intake.ts";
import type { places as dutch } from "../nl/places.ts";

/** One cell: `In C7 (column ‘Postcode’) ...`; several: `Column ‘Postcode’: in 12 cells (C7, C9, …) ...`. */
const inCells = (what: string) => (v: CellsSaid) =>
  v.count === 1
    ? `In ${v.cells} (column ‘${v.header}’) ${what}.`
    : `Column ‘${v.header}’: in ${v.count} cells (${v.cells}) ${what}.`;

/** A sentence that knows nothing. */
const fixed =
  (text: string): ((v: object) => string) =>
  () =>
    text;

const postcodes = (count: number): string => (count === 1 ? "1 postcode" : `${count} postcodes`);

/** Sentences about postcodes, where they are, and the command that fills `Places`, in English. */
export const places: typeof dutch = {
  // What is wrong with cells
  "postcode-po-box": inCells("there is a PO box: nobody lives there"),
  "remedy-postcode-po-box": fixed(
    "Ask for the postcode of the home and fill it in. Until then we go without this postcode.",
  ),
  "postcode-estimated": inCells("there is a postcode that was not in the postcode table; we estimate where it is"),
  "remedy-postcode-estimated": fixed(
    "Ask for the postcode of the home: this can be a PO box, or a new postcode. Until then we use the middle of the postcodes around it, and distances count as uncertain.",
  ),
  "place-only": inCells("there is a place, and no postcode; we use the middle of that place"),
  "remedy-place-only": fixed("Fill in the postcode if you know it. Until then distances count as uncertain."),
  "postcode-without-point": inCells("there is a postcode whose place we do not know"),
  "remedy-postcode-without-point": fixed(
    "Ask for the postcode of the home: this can be a PO box or a typing error. If it is right, load a newer table with samen-hier postcodes, or add it with its coordinates to the sheet Places. Until then we do not know where these people live.",
  ),
  "postcodes-without-points": (v: { count: number }) =>
    v.count === 1
      ? "Of 1 postcode in this workbook we do not know where it is: no postcode table that knows it was loaded yet."
      : `Of ${v.count} postcodes in this workbook we do not know where they are: no postcode table that knows them was loaded yet.`,
  "remedy-postcodes-without-points": fixed(
    "Run samen-hier postcodes TABLE --into FILE once, with the table NL.txt of GeoNames or a csv of postcodes and coordinates. Or add latitude and longitude to the people themselves. Until then we cannot work out a distance for them.",
  ),

  // Kilometres between areas
  "area-same": inCells("there is a distance from a postcode to itself"),
  "remedy-area-same": fixed("Fill in two different postcodes. We do not use this row."),
  "area-short": inCells("there are fewer kilometres than the straight line between these postcodes"),
  "remedy-area-short": fixed(
    "Check the postcodes and the kilometres. We do not use this row; we use the straight line.",
  ),
  "area-contradicts": inCells("there is another distance for two postcodes that are in the list more than once"),
  "remedy-area-contradicts": fixed("Leave one of the rows. We use neither; we use the straight line."),

  // The job
  "step-places": fixed("Put where postcodes are on the sheet Places"),
  "places-added": (v) =>
    [
      `On the sheet Places: ${postcodes(v.postcodes)} added`,
      ...(v.estimated === 0 ? [] : [`of which ${v.estimated} estimated`]),
      ...(v.names === 0 ? [] : [`and ${v.names === 1 ? "1 name of a place" : `${v.names} names of places`}`]),
    ].join(", ") + ".",
  "places-known": (v) =>
    v.count === 1 ? "1 postcode or place was there already." : `${v.count} postcodes and places were there already.`,
  "places-unknown": (v) =>
    `${v.count === 1 ? "1 postcode or place was not found" : `${v.count} postcodes or places were not found`}: ${v.list}. This can be a PO box, or a typing error. Ask for the postcode of the home.`,
  "places-none": fixed("There is nobody in this workbook whose place we still have to look for."),
  "table-points-refused": (v) =>
    `In the table a point lies more than ${v.km} km from other postcodes with the same first three digits: ${v.list}. We do not use ${v.count === 1 ? "this point" : `these ${v.count} points`}.`,
  "remedy-table-points-refused": fixed(
    "If you know the right place, add the postcode with its coordinates to the sheet Places.",
  ),
  "place-names-unclear": (v) =>
    `Places of this name lie far from each other, more than ${v.km} km: ${v.list}. We do not know which one you mean: fill in the postcode of these people.`,
  "place-source-table": (v) => v.table,
  "place-source-streets": (v) => `${v.table}, middle of the full postcodes`,
  "place-source-estimated": (v) => `estimated: middle of ${v.area}. in ${v.table}`,
  "place-source-name": (v) => `estimated: middle of the place, ${v.table}`,
  "place-source-pdok": (v) => `PDOK, ${v.date}`,
  "pdok-sent": (v) => `${postcodes(v.count)} sent to api.pdok.nl on ${v.date}`,
  "pdok-short": (v) =>
    `${v.count === 1 ? "1 postcode of four digits was" : `${v.count} postcodes of four digits were`} not asked: we ask PDOK for full postcodes only.`,
  "pdok-unanswered": (v) =>
    `PDOK gave no usable answer any more; ${v.count === 1 ? "1 postcode was" : `${v.count} postcodes were`} not looked up.`,
  "remedy-pdok-unanswered": fixed("What was found is kept. Try again later, or use a postcode table."),

  // The command
  "cli-help-postcodes": fixed("puts on Places where the postcodes in the file are, from a table or from PDOK"),
  "cli-option-into": fixed("the file to put them in; the old one stays as FILE.bak"),
  "cli-option-pdok": fixed(
    "ask PDOK (api.pdok.nl, government). Only full postcodes are sent, each once and shuffled; no name, house number or code",
  ),
  "cli-option-yes": fixed("yes, send those postcodes; needed where there is nobody to ask"),
  "cli-option-postcodes-dry-run": fixed("only show what would happen; nothing is sent or written"),
  "postcodes-table-or-pdok": fixed("Name a postcode table, or give --pdok. Not both."),
  "postcodes-table-unknown": (v) =>
    `I recognise no postcode table in ${v.file}. I know NL.txt of GeoNames, and a csv with a row of headers that names a postcode, a latitude (lat) and a longitude (lon).`,
  "postcodes-table-packed": (v) => `${v.file} is packed, or a workbook. Unpack the table first, or save it as csv.`,
  "postcodes-pdok-question": (v) =>
    `I want to send ${postcodes(v.count)} to api.pdok.nl, and nothing else: no name, house number or code. May I? (yes/no)`,
  "postcodes-pdok-yes-needed": (v) =>
    `This sends ${postcodes(v.count)} to api.pdok.nl, and nothing else. Add --yes if that is all right. Nothing was sent.`,
  "postcodes-pdok-declined": fixed("Nothing was sent and nothing was written."),
  "postcodes-pdok-dry": (v) =>
    `Without --dry-run ${postcodes(v.count)} would go to api.pdok.nl, after your yes. Nothing was sent.`,
  "postcodes-pdok-asking": (v) => `${v.done} of ${v.count} postcodes asked`,
  "postcodes-pdok-address": fixed("The address of PDOK can only be changed to one on this computer itself."),
  "postcodes-reading-table": (v) => `reading ${v.file}`,
};
