import type { CatalogueTask } from "../tasks/catalogue.ts";
import { domainChoices } from "../tasks/words.ts";
import { textOf } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { ColumnDesign, SheetDesign } from "./design.ts";
import { ownRows } from "./own-rows.ts";
import type { Wanted } from "./synced.ts";

function typed(key: string, nl: string, en: string, width: number): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, wrap: true, filledBy: "people" };
}

/**
 * The sheet `Verwijslijst`: to which organisation one can refer somebody, by domain (R37). People fill it in; a domain
 * that has no organisation yet gets one blank row.
 */
export const referralsDesign: SheetDesign = {
  key: "referrals",
  name: { nl: "Verwijslijst", en: "Referrals" },
  lead: [
    { nl: "Verwijslijst: waar kunt u terecht?", en: "Referrals: where can you go?" },
    {
      nl: "Zet bij elk onderwerp minstens één organisatie uit uw gemeente. Meer dan één? Voeg een regel toe en kies hetzelfde onderwerp.",
      en: "Put at least one organisation of your municipality with each subject. More than one? Add a line and choose the same subject.",
    },
  ],
  columns: [
    {
      key: "domain",
      title: { nl: "Onderwerp", en: "Domain" },
      type: "text",
      width: 22,
      wrap: true,
      choices: domainChoices,
      filledBy: "people",
    },
    typed("organisation", "Organisatie", "Organisation", 28),
    typed("purpose", "Waarvoor", "What for", 36),
    typed("contact", "Contact", "Contact", 22),
    typed("reachable", "Bereikbaar", "Reachable", 22),
    typed("website", "Website", "Website", 26),
  ],
  keyColumns: ["domain", "organisation"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: "C55A11",
  place: "last",
};

/** The domains of which no row names an organisation, in the order of the eight. */
export function domainsWithoutReferral(snapshot: Snapshot): readonly CatalogueTask["domain"][] {
  const named = new Set(
    ownRows(snapshot, referralsDesign)
      .filter(({ values }) => textOf(values["organisation"]).trim() !== "")
      .map(({ values }) => textOf(values["domain"])),
  );
  return domainChoices.map(({ value }) => value).filter((domain) => !named.has(domain));
}

/** The sheet with a blank row for each domain that has no organisation yet; whatever people wrote stays. */
export function referralsWanted(snapshot: Snapshot): Wanted {
  return {
    design: referralsDesign,
    rows: domainsWithoutReferral(snapshot).map((domain) => ({ domain, organisation: null })),
    others: "keep",
  };
}
