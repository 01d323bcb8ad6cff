import { ownRows } from "../../sheets/own-rows.ts";
import { referralsDesign } from "../../sheets/referrals.ts";
import { sentence } from "../../text/sentence.ts";
import { domainChoices } from "../../tasks/words.ts";
import { textOf } from "../../workbook/cell.ts";
import { leadOf } from "../book.ts";
import type { SharedSheet } from "../shared-file.ts";
import { sharedSheet, type SharedDesign } from "../sheet.ts";
import type { GroupBook } from "./context.ts";

const design: SharedDesign = {
  key: "referrals",
  name: { nl: "Verwijslijst", en: "Referrals" },
  columns: [
    { key: "domain", title: { nl: "Onderwerp", en: "Domain" }, width: 20, wrap: true, choices: domainChoices },
    { key: "organisation", title: { nl: "Organisatie", en: "Organisation" }, width: 28, wrap: true },
    { key: "purpose", title: { nl: "Waarvoor", en: "What for" }, width: 38, wrap: true },
    { key: "contact", title: { nl: "Contact", en: "Contact" }, width: 24, wrap: true },
    { key: "reachable", title: { nl: "Bereikbaar", en: "Reachable" }, width: 24, wrap: true },
    { key: "website", title: { nl: "Website", en: "Website" }, width: 28, wrap: true },
  ],
  print: { orientation: "landscape" },
};

/** Where to go for what, as the programme listed it (R37); nothing while no organisation stands there. */
export function referrals({ book }: GroupBook): readonly SharedSheet[] {
  const rows = ownRows(book.source.snapshot, referralsDesign).filter(
    ({ values }) => textOf(values["organisation"]) !== "",
  );
  if (rows.length === 0) return [];
  const lines = rows.map(({ values }) => ({
    cells: Object.fromEntries(design.columns.map(({ key }) => [key, textOf(values[key])])),
  }));
  return [sharedSheet(design, lines, leadOf(book, sentence("share-referrals-title", {})), book.source.language)];
}
