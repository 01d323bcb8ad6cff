import { cellAddress } from "../../../core/workbook/address.ts";
import type { ErasedValue } from "../../../core/workbook/erasure.ts";
import {
  leadsToSomebody,
  placeText,
  type ErasureChange,
  type ErasureFound,
} from "../../../core/workbook/erasure-search.ts";
import type { BookSheet } from "../book.ts";
import { perhaps } from "../perhaps.ts";
import type { Searched } from "./search.ts";

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

function hasSuchLink(rich: RichText, values: readonly ErasedValue[]): boolean {
  return rich.getRuns().some((run) => leadsToSomebody(perhaps(run.getLinkUrl()) ?? "", values));
}

/** Links in cells that lead to the person: the text stays, without any link. */
export function searchLinks({ name, sheet }: BookSheet, { values }: Searched): ErasureFound {
  const texts: readonly (readonly (RichText | null)[])[] = sheet.getDataRange().getRichTextValues();
  const changes = texts.flatMap((row, down) =>
    row.flatMap((rich, right): readonly ErasureChange[] => {
      if (rich === null || rich.getText() === "" || !hasSuchLink(rich, values)) return [];
      const run = (): void => {
        const plain = SpreadsheetApp.newRichTextValue().setText(rich.getText()).build();
        sheet.getRange(down + 1, right + 1, 1, 1).setRichTextValues([[plain]]);
      };
      return [{ kind: "link", place: placeText(name, cellAddress(down + 1, right + 1), values), run }];
    }),
  );
  return { changes, unreachable: [] };
}
