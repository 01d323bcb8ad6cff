import { capital } from "../text/capital.ts";
import type { CatalogueTask } from "../tasks/catalogue.ts";
import { domainChoices, partyChoices } from "../tasks/words.ts";
import type { ColumnDesign, SheetDesign, Words } from "./design.ts";

/** The row of the tasks that no party is responsible for. */
export const nobodysRow = "nobody";

/** The key of the column of a domain. */
export function domainColumn(domain: CatalogueTask["domain"]): string {
  return `domain-${domain}`;
}

function shareColumn(key: string, title: Words, width: number): ColumnDesign {
  return { key, title, type: "text", width, wrap: true, filledBy: "us" };
}

/**
 * The sheet `Taakverdeling`: who does what, on one page (R30, R35). Each party by each of the eight domains, counted in
 * the catalogue of the workbook, and in red what nobody sees to.
 */
export const rolesDesign: SheetDesign = {
  key: "roles",
  name: { nl: "Taakverdeling", en: "Roles" },
  lead: [
    { nl: "Wie doet wat", en: "Who does what" },
    {
      nl: "Elke taak heeft één partij die ervoor zorgt dat het gebeurt: die regelt. Andere partijen helpen. De getallen tellen de taken die in gebruik zijn.",
      en: "Each task has one party that makes sure it happens: it leads. Other parties help. The numbers count the tasks in use.",
    },
    {
      nl: "Wilt u het anders verdelen? Kies op het blad Taken-catalogus een andere partij bij Verantwoordelijk.",
      en: "Do you want to divide it otherwise? Choose another party under Responsible on the sheet Task catalogue.",
    },
  ],
  columns: [
    {
      key: "party",
      title: { nl: "Partij", en: "Party" },
      type: "text",
      width: 20,
      wrap: true,
      choices: [...partyChoices, { value: nobodysRow, words: { nl: "zonder partij", en: "without a party" } }],
      open: true,
      filledBy: "us",
    },
    shareColumn("contact", { nl: "Vast contact", en: "Contact" }, 18),
    ...domainChoices.map(({ value, words }) =>
      shareColumn(domainColumn(value), { nl: capital(words.nl), en: capital(words.en) }, 17),
    ),
    shareColumn("total", { nl: "Samen", en: "Together" }, 18),
  ],
  keyColumns: ["party"],
  frozenColumns: 1,
  emphases: [{ when: "equals", column: "party", value: nobodysRow, emphasis: "bad" }],
  print: { orientation: "landscape" },
  tabColour: "C55A11",
  place: "last",
};
