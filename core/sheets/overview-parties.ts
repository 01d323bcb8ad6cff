import { isCivilDate } from "../dates/civil-date.ts";
import { catalogueIn } from "../tasks/catalogue-in.ts";
import { partiesIn } from "../tasks/parties.ts";
import { orphanTasks } from "../tasks/roles/orphan-tasks.ts";
import { ownPartySheet } from "../tasks/roles/party-rows.ts";
import { partiesWithoutContact } from "../tasks/roles/silent-parties.ts";
import type { WorkbookCatalogue } from "../tasks/workbook-catalogue.ts";
import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import { sheetWithKey } from "../workbook/snapshot.ts";
import { countOf } from "./counting.ts";
import { moneyDesign } from "./money.ts";
import { ownLine, type Line, type Sources } from "./overview-line.ts";
import { ownRows } from "./own-rows.ts";
import { partiesDesign } from "./parties.ts";
import { domainsWithoutReferral, referralsDesign } from "./referrals.ts";
import { rolesDesign } from "./roles.ts";

/** Parties that nobody can be asked at, on whichever sheet lists them (R32). */
function silentLine(sources: Sources, catalogue: WorkbookCatalogue): Line[] {
  const { snapshot, reading } = sources;
  const input = { catalogue, parties: partiesIn(snapshot, reading), reading };
  const count = partiesWithoutContact(snapshot, input).length;
  const sheet = sheetWithKey(snapshot, partiesDesign.key)?.name ?? ownPartySheet({ reading });
  const next = sentence("overview-silent-parties-next", { count });
  return [{ what: sentence("overview-silent-parties", {}), count, sheet, next }];
}

/** How many households have not applied although the day of it has passed. */
function lateMoney({ snapshot, today }: Sources): number {
  return ownRows(snapshot, moneyDesign).filter(({ values }) => {
    const due = textOf(values["due"]).slice(0, 10);
    return values["status"] === "not-yet" && isCivilDate(due) && due < today;
  }).length;
}

/** The lines about parties, who does what, where to refer, and money; none before the checklists were made. */
export function partyLines(sources: Sources): Line[] {
  const { snapshot } = sources;
  if (sheetWithKey(snapshot, rolesDesign.key) === undefined) return [];
  const { catalogue } = catalogueIn(snapshot, sources.reading);
  const orphans = orphanTasks(snapshot, catalogue).length;
  const domains = domainsWithoutReferral(snapshot).length;
  const late = lateMoney(sources);
  return [
    ...silentLine(sources, catalogue),
    ...ownLine(sources, rolesDesign, {
      what: sentence("overview-orphans", {}),
      count: orphans,
      next: sentence("overview-orphans-next", { count: orphans }),
    }),
    ...ownLine(sources, referralsDesign, {
      what: sentence("overview-referrals", {}),
      count: domains,
      next: sentence("overview-referrals-next", { count: domains }),
    }),
    ...ownLine(sources, moneyDesign, {
      what: sentence("overview-money", {}),
      count: countOf(snapshot, moneyDesign, "status", ["not-yet"]),
      late,
      next: sentence("overview-money-next", { late }),
    }),
  ];
}
