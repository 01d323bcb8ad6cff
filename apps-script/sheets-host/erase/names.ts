import { cleaned, placeText, type ErasureChange, type ErasureFound } from "../../../core/workbook/erasure-search.ts";
import { markName } from "../../../core/workbook/own-names.ts";
import { chartNoteKey } from "../../grid/chart-note.ts";
import { perhaps } from "../perhaps.ts";
import type { Searched } from "./search.ts";

/** A name as Google allows it: letters, digits and lines. */
function nameFrom(text: string): string {
  return text.replace(/[^\p{L}\p{N}_]+/gu, "_").replace(/^(?=\p{N})/u, "_");
}

/** What ranges are called; formulas follow. Names of ours say nothing of anybody. */
export function searchNames({ book, values }: Searched): ErasureFound {
  const changes = book.spreadsheet.getNamedRanges().flatMap((named): readonly ErasureChange[] => {
    const name = named.getName();
    const clean = name.startsWith(markName("")) ? undefined : cleaned(name, values);
    const run = (): void => {
      named.setName(nameFrom(clean ?? name));
    };
    return clean === undefined ? [] : [{ kind: "name", run }];
  });
  return { changes, unreachable: [] };
}

/** Hidden words that other scripts left: what they are for we do not know, so that such a one goes whole. */
export function searchMetadata({ book, values }: Searched): ErasureFound {
  const all = book.spreadsheet.createDeveloperMetadataFinder().find();
  const changes = all.flatMap((word): readonly ErasureChange[] => {
    const texts = [word.getKey(), perhaps(word.getValue()) ?? ""];
    // Those of charts of ours are cleaned with the charts.
    if (texts[0] === chartNoteKey || texts.every((text) => cleaned(text, values) === undefined)) return [];
    const run = (): void => {
      word.remove();
    };
    return [{ kind: "property", run }];
  });
  return { changes, unreachable: [] };
}

/** How protected sheets and ranges are described. */
export function searchProtections({ book, values }: Searched): ErasureFound {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const all = [SHEET, RANGE].flatMap((type) => book.spreadsheet.getProtections(type));
  const changes = all.flatMap((protection): readonly ErasureChange[] => {
    const clean = cleaned(protection.getDescription(), values);
    const run = (): void => {
      protection.setDescription(clean ?? "");
    };
    return clean === undefined ? [] : [{ kind: "other", run }];
  });
  return { changes, unreachable: [] };
}

/** What no script of ours may touch: comments are of Google Drive, and how the file is called people decide. */
export function searchFile({ book, values }: Searched): ErasureFound {
  const isNamed = cleaned(book.spreadsheet.getName(), values) !== undefined;
  const bare = book.sheets.filter(({ sheet }) => sheet.getType() !== SpreadsheetApp.SheetType.GRID);
  return {
    changes: [],
    unreachable: [
      { kind: "comment", place: "driveComments" },
      { kind: "undo" },
      ...(isNamed ? [{ kind: "property" as const, place: "fileName" }] : []),
      ...bare.map(({ name }) => ({ kind: "chart" as const, place: placeText(name, undefined, values) })),
    ],
  };
}
