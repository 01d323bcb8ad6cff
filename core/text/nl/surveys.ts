/** A sentence that knows nothing. */
const fixed =
  (text: string): ((v: object) => string) =>
  () =>
    text;

/** A row of a survey, and whether it takes part. */
export interface Response {
  readonly row: number;
  /** Of several answers of one respondent: the row that counts; 0 for others. */
  readonly counts: number;
  readonly leftOut: boolean;
}

const part = ({ leftOut }: Response): string => (leftOut ? "De rij doet niet mee." : "De rij doet wel mee.");

/** Sentences about exports of survey tools, in Dutch. A problem and its remedy: `code` and `remedy-code`. */
export const surveys = {
  "response-test": (v: Response) => `Rij ${v.row} lijkt een proefinzending. ${part(v)}`,
  "remedy-response-test": (v: { leftOut: boolean }): string =>
    v.leftOut
      ? "Was het een echt antwoord? Zet op het blad Instellingen bij survey.test dan keep, of verander het woord ‘test’."
      : "Haal de rij weg, of zet op het blad Instellingen bij survey.test leave-out.",
  "response-unfinished": (v: Response) => `Het antwoord in rij ${v.row} is niet afgemaakt. ${part(v)}`,
  "remedy-response-unfinished": (v: { leftOut: boolean }): string =>
    v.leftOut
      ? "Moet de rij wel meedoen? Zet op het blad Instellingen bij survey.unfinished keep."
      : "Vraag na wat er nog ontbreekt. Of zet op het blad Instellingen bij survey.unfinished leave-out, dan doet de rij niet mee.",
  "response-empty": (v: Response) => `In rij ${v.row} is geen enkele vraag beantwoord. ${part(v)}`,
  "remedy-response-empty": fixed("U hoeft niets te doen. Wie begon en stopte, kunt u vragen om het nog eens te doen."),
  "response-double": (v: Response) =>
    `Rij ${v.row} en rij ${v.counts} zijn van dezelfde afzender. ${v.leftOut ? `Rij ${v.counts} telt, rij ${v.row} doet niet mee.` : "Ze doen allebei mee."}`,
  "remedy-response-double": (v: { leftOut: boolean }): string =>
    v.leftOut
      ? "Klopt dat niet? Zet op het blad Instellingen bij survey.doubles first (het oudste telt) of keep (ze tellen allemaal)."
      : "Haal weg wat niet telt, of zet op het blad Instellingen bij survey.doubles last (het nieuwste telt) of first (het oudste).",
  "response-counts": (v: { row: number; others: string }) =>
    `Dit antwoord (rij ${v.row}) telt in plaats van een ander van dezelfde afzender (rij ${v.others}).`,
};
