import { HostProblem } from "../../core/workbook/host-problem.ts";
import { problemTold } from "../../core/workbook/told.ts";
import { WorkbookProblem } from "../../core/workbook/problem.ts";
import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import { Progress } from "../../file-host/command-line/terminal.ts";
import type { NetworkAround } from "./action.ts";
import { MunicipalityFault } from "./fault.ts";
import { NetworkProblem } from "./problem.ts";
import type { Municipality } from "./register.ts";

/** What went wrong with one municipality. */
export interface Trouble {
  readonly told: Sentence;
  readonly remedy?: Sentence;
  /** Nothing should be done for anybody until a person has looked, or the others would meet the same. */
  readonly stopsAll: boolean;
}

/** What the work for one municipality came to: a result or a trouble. */
export type Worked<Result> =
  | { readonly municipality: Municipality; readonly result: Result }
  | { readonly municipality: Municipality; readonly trouble: Trouble };

/** What the work for all came to. */
export interface AllWorked<Result> {
  readonly worked: readonly Worked<Result>[];
  /** Municipalities that were not begun, because going on had no use. */
  readonly left: readonly Municipality[];
}

/** What a failure says of a municipality; nothing for a defect of ours, which is nobody's trouble but ours. */
function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof MunicipalityFault) {
    const { told, remedy, stopsAll } = error;
    return { told, ...(remedy === undefined ? {} : { remedy }), stopsAll };
  }
  if (error instanceof NetworkProblem) {
    return { told: sentence(`network-${error.code}`, {}), stopsAll: error.stopsAll };
  }
  if (error instanceof WorkbookProblem) return { told: problemTold(error), stopsAll: false };
  if (error instanceof HostProblem) {
    return { told: sentence("network-workbook", { sheet: error.sheet ?? "" }), stopsAll: false };
  }
  return undefined;
}

/**
 * Does the work for one municipality after another. What fails is told by municipality and the others go on, except where
 * they would meet the same: then the rest is left. `looking` is for work that changes nothing: it goes on past surprises,
 * so that a person hears all of them. Throws only for defects.
 */
export async function eachMunicipality<Result>(
  around: Pick<NetworkAround, "given" | "terminal" | "municipalities">,
  work: (municipality: Municipality) => Promise<Result>,
  { looking = false }: { readonly looking?: boolean } = {},
): Promise<AllWorked<Result>> {
  const { municipalities, given, terminal } = around;
  const progress = new Progress(terminal);
  const worked: Worked<Result>[] = [];
  for (const [place, municipality] of municipalities.entries()) {
    const told = { name: municipality.name, number: place + 1, count: municipalities.length };
    progress.now(say(given.language, sentence("network-progress", told)));
    try {
      worked.push({ municipality, result: await work(municipality) });
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === undefined) throw error;
      worked.push({ municipality, trouble });
      const isPassed = looking && error instanceof MunicipalityFault;
      if (trouble.stopsAll && !isPassed) return { worked, left: municipalities.slice(place + 1) };
    }
  }
  return { worked, left: [] };
}

/** What the work gave, by the key of the municipality; those with a trouble are not in it. */
export function resultsOf<Result>({ worked }: AllWorked<Result>): ReadonlyMap<string, Result> {
  return new Map(worked.flatMap((one) => ("result" in one ? [[one.municipality.key, one.result]] : [])));
}

/**
 * Does the work for every municipality that was looked at and had no trouble; the troubles of looking stay in what it
 * gives. Throws only for defects.
 */
export async function together<Looked, Result>(
  around: Pick<NetworkAround, "given" | "terminal" | "municipalities">,
  seen: AllWorked<Looked>,
  work: (municipality: Municipality, looked: Looked) => Promise<Result>,
): Promise<AllWorked<Result>> {
  const looked = new Map(
    seen.worked.flatMap((one) => ("result" in one ? [[one.municipality, one.result] as const] : [])),
  );
  const todo = [...looked.keys()];
  const troubles = seen.worked.flatMap((one) => ("trouble" in one ? [one] : []));
  const done = await eachMunicipality({ ...around, municipalities: todo }, (municipality) => {
    const one = looked.get(municipality);
    if (one === undefined) throw new Error("A municipality that nobody looked at");
    return work(municipality, one);
  });
  const worked = [...troubles, ...done.worked].sort((one, other) => one.municipality.row - other.municipality.row);
  return { worked, left: [...seen.left, ...done.left] };
}
