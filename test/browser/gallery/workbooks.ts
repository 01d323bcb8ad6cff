import type { Cell } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";

function ofSheets(sheets: ReadonlyMap<string, readonly (readonly Cell[])[]>): Snapshot {
  const read = [...sheets].map(([name, cells]) => ({ name, headerRow: 0, cells }));
  return { sheets: read, sheetNames: [...sheets.keys()] };
}

/** Nothing but an empty sheet. */
const empty = ofSheets(new Map([["Blad1", []]]));

const groupHeaders = ["Code", "Welkom Groep", "Pc", "Voorkeur gezin", "Voorkeur stel", "Bereidheid", "Inzet", "BSN"];
const groupRows: readonly (readonly Cell[])[] = [
  ["WG-1", "De Vlier", "3011 AA", 1, 2, 3, "3 uur", 111222333],
  ["WG-2", "De Es", "3012 AB", 2, 1, 3, "2", 123456782],
  ["WG-3", "De Linde", "3013 AC", 2, 1, 1, "4", 999999990],
  ["WG-3", "De Linde", "geen", 1, 2, 2, "9", ""],
];
const householdHeaders = ["Client", "Pc", "Volw", "Kind", "Kwetsbaarheid", "Taal", "Opmerking", "Religie"];
const householdRows: readonly (readonly Cell[])[] = [
  ["H1", "3014 AD", 2, 3, 4, "Arabisch", "", "-"],
  ["H2", "3015 AE", 1, 0, 2, "Tigrinya", "belt liever niet", "-"],
  ["H3", "3016 AF", 2, 0, 12, "Farsi", "", "-"],
  ["H4", "", -1, 0, 1, "Engels", "", "-"],
];

/** Two lists as somebody keeps them: headers of their own, a code twice, a postcode that is none. Nobody in it exists. */
const messy = ofSheets(
  new Map([
    ["Wijkgroepen", [groupHeaders, ...groupRows]],
    ["Statushouders", [householdHeaders, ...householdRows]],
    ["Kopie oud", [["losse tekst"]]],
  ]),
);

/** A list of groups with 48 columns, of which most say nothing to us. */
function wide(): Snapshot {
  const asked = Array.from({ length: 40 }, (_, place) => `Vraag ${place + 1}`);
  const answered = (row: number) => asked.map((_, place) => `antwoord ${(row * place) % 7}`);
  const rows = groupRows.map((row, place) => [...row, ...answered(place)]);
  return ofSheets(new Map([["Wijkgroepen", [[...groupHeaders, ...asked], ...rows]]]));
}

/** Workbooks as the tests of the screens need them, besides the sample. Nobody in them exists. */
export const workbooks = { empty, messy, wide: wide() } as const;
