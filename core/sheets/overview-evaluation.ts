import { sentence } from "../text/sentence.ts";
import { allArms } from "./evaluation-columns.ts";
import { evaluationResponseDesign } from "./evaluation-response.ts";
import { evaluationDesign } from "./evaluation.ts";
import { ownLine, type Line, type Sources } from "./overview-line.ts";
import { ownRows } from "./own-rows.ts";

/** How many questionnaires the last evaluation counted; nothing as long as there is none. */
export function evaluationLines(sources: Sources): Line[] {
  const counted = ownRows(sources.snapshot, evaluationResponseDesign)
    .filter(({ values }) => values["arm"] === allArms)
    .reduce((sum, { values }) => sum + Number(values["responded"] ?? 0), 0);
  return ownLine(sources, evaluationDesign, {
    what: sentence("overview-evaluation", {}),
    count: counted,
    next: sentence("overview-evaluation-next", {}),
  });
}
