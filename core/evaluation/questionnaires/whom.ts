/** Whose a row of a questionnaire is. */
import type { TableRow } from "../../intake/sheet-table.ts";
import { canonicalCode } from "../../matching/codes.ts";
import type { Respondent } from "../response.ts";
import type { Side, Study } from "../study/study.ts";
import { codeOnRow, hasCode, whoseIs, type Everybody, type Whose } from "../study/whose.ts";
import type { Questionnaire } from "./questionnaire.ts";
import type { RowWords } from "./row-words.ts";
import type { AnswerProblems } from "./said-problems.ts";

/** Whom a row is joined to; without code where it does not say whose it is. */
export interface Whom {
  readonly side?: Side;
  readonly code?: string;
}

/** What a row is looked up in. */
interface WhomSources {
  readonly everybody: Everybody;
  readonly study: Study;
  readonly problems: AnswerProblems;
}

function sideOf(respondent: Respondent | undefined): Side | undefined {
  if (respondent === undefined || respondent === "partner") return undefined;
  return respondent === "household" ? "household" : "group";
}

/** By code, address or name: the very code first, of whichever side; then whatever finds somebody on the side of the sheet. */
function found(called: ReturnType<RowWords["called"]>, sides: readonly Side[], everybody: Everybody): Whose {
  const { code = "" } = called;
  const exact = sides.find((side) => hasCode(everybody, side, code));
  if (exact !== undefined) return whoseIs(everybody, { code }, [exact]);
  const [own] = sides;
  const ofOwn = own === undefined ? undefined : whoseIs(everybody, called, [own]);
  return ofOwn?.is === "one" ? ofOwn : whoseIs(everybody, { code }, sides);
}

/** Whom a row is joined to; `undefined` where that is told and the row left out, or takes no part on its list. */
export function whomOf(
  rows: RowWords,
  row: TableRow,
  { sheet, name, isList, isRespondentSaid }: Questionnaire,
  { everybody, study, problems }: WhomSources,
  respondent: Respondent | undefined,
): Whom | undefined {
  if (respondent === "partner") return {};
  const own = sideOf(respondent);
  if (isList && sheet.role !== "members" && own !== undefined) {
    const code = codeOnRow(everybody, own, name, row.row);
    return code === undefined ? undefined : { side: own, code };
  }
  const match = study.byId.get(canonicalCode(rows.match(row)));
  if (match !== undefined && own !== undefined) return { side: own, code: match[own] };
  const others: readonly Side[] = own === "group" ? ["group", "household"] : ["household", "group"];
  const called = rows.called(row);
  const whose = found(called, isRespondentSaid && own !== undefined ? [own] : others, everybody);
  if (whose.is === "one") return { side: whose.side, code: whose.code };
  if (whose.is === "nobody" && (called.code ?? "") === "") return {};
  problems.row(whose.is === "several" ? "several" : "code-unknown", name, row.row);
  return undefined;
}

/** A code of the other side says more than the name of a sheet, unless the row or a person said who it was. */
export function respondentFor(asked: Respondent | undefined, isSaid: boolean, side: Side | undefined): Respondent {
  if (side === undefined || asked === "partner") return asked ?? "member";
  if (asked !== undefined && (sideOf(asked) === side || isSaid)) return asked;
  return side === "household" ? "household" : "group";
}
