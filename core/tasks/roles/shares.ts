import type { CatalogueTask } from "../catalogue.ts";
import { partyChoices } from "../words.ts";

type Domain = CatalogueTask["domain"];

/** How many tasks a party sees to, and with how many it helps. */
export interface Share {
  readonly arranges: number;
  readonly helps: number;
}

/** What each party does of a list of tasks (R30, R35). Parties by their key; `""` is nobody. */
export interface Shares {
  /** Everyone who does something: the known parties in their order, then a programme's own. */
  readonly parties: readonly string[];
  /** Over all domains where none is named. */
  of(party: string, domain?: Domain): Share;
}

/** The party that sees to a task, once, and those that help with it. */
function doersOf({ responsible, supporting }: CatalogueTask): {
  readonly arranges: string;
  readonly helps: Set<string>;
} {
  return { arranges: responsible, helps: new Set(supporting.filter((party) => party !== responsible && party !== "")) };
}

function shareOf(tasks: readonly CatalogueTask[], party: string): Share {
  const doers = tasks.map(doersOf);
  return {
    arranges: doers.filter(({ arranges }) => arranges === party).length,
    helps: doers.filter(({ helps }) => helps.has(party)).length,
  };
}

/** Counts who does what of these tasks. */
export function sharesOf(tasks: readonly CatalogueTask[]): Shares {
  const known: readonly string[] = partyChoices.map(({ value }) => value);
  const busy = new Set(tasks.flatMap(({ responsible, supporting }) => [responsible, ...supporting]));
  const own = [...busy].filter((party) => party !== "" && !known.includes(party));
  return {
    parties: [...known.filter((party) => busy.has(party)), ...own],
    of: (party, domain) =>
      shareOf(domain === undefined ? tasks : tasks.filter((task) => task.domain === domain), party),
  };
}
