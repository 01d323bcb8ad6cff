import { sentence } from "../../text/sentence.ts";
import { domainChoices } from "../../tasks/words.ts";
import { leadOf, told } from "../book.ts";
import type { SharedSheet } from "../shared-file.ts";
import { sharedSheet, type SharedDesign, type SharedLine } from "../sheet.ts";
import type { SharedTask } from "../task-lines.ts";
import type { GroupBook } from "./context.ts";

const design: SharedDesign = {
  key: "who_does_what",
  name: { nl: "Wie doet wat", en: "Who does what" },
  columns: [
    { key: "party", title: { nl: "Partij", en: "Party" }, width: 20, wrap: true },
    { key: "arranges", title: { nl: "Regelt", en: "Sees to" }, width: 38, wrap: true },
    { key: "helps", title: { nl: "Helpt bij", en: "Helps with" }, width: 38, wrap: true },
    { key: "contact", title: { nl: "Vast contact", en: "Fixed contact" }, width: 22, wrap: true },
    { key: "backup", title: { nl: "Vervanger", en: "Backup" }, width: 22, wrap: true },
    { key: "reachable", title: { nl: "Bereikbaar", en: "Reachable" }, width: 24, wrap: true },
  ],
  print: { orientation: "landscape" },
};

/** How many tasks there are of each subject: `wonen 3, inkomen 1`. */
function bySubject(tasks: readonly SharedTask[], group: GroupBook): string {
  const { language } = group.book.source;
  return domainChoices
    .map(({ value, words }) => ({
      name: words[language],
      count: tasks.filter(({ domain }) => domain === value).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`)
    .join(", ");
}

function lineOf(key: string, group: GroupBook): SharedLine {
  const { tasks, parties, municipality, book } = group;
  const applying = tasks.filter(({ state }) => state !== "not-applicable");
  const nobody = told(book, sentence("share-nobody-yet", {}));
  return {
    cells: {
      party: key === "" ? nobody : parties.name(key, book.source.language),
      arranges: bySubject(
        applying.filter(({ responsible }) => responsible === key),
        group,
      ),
      helps: bySubject(
        applying.filter(({ responsible, supporting }) => responsible !== key && supporting.includes(key)),
        group,
      ),
      contact: parties.contact(key, municipality) ?? "",
      backup: parties.backup(key, municipality) ?? "",
      reachable: parties.reachable(key, municipality) ?? "",
    },
  };
}

/** Every party with work for this match: what it sees to, what it helps with, and whom to call (R32, R35). */
export function whoDoesWhat(group: GroupBook): SharedSheet {
  const { book, match, tasks } = group;
  const keys = new Set(tasks.flatMap(({ responsible, supporting }) => [responsible, ...supporting]));
  const lines = [...keys].map((key) => lineOf(key, group));
  return sharedSheet(
    design,
    lines,
    leadOf(book, sentence("share-who-does-what-title", { match: match.id })),
    book.source.language,
  );
}
