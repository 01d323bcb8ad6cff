import type { Side } from "./words.ts";

/** Rows that one sentence names. */
const rowsNamed = 12;

/** Items with commas; of more than can be named also how many more. */
function listed(items: readonly string[]): string {
  const more = items.length - rowsNamed;
  const named = items.slice(0, rowsNamed).join(", ");
  return more > 0 ? `${named} en nog ${more}` : named;
}

const sides: Readonly<Record<Side, string>> = { group: "groep", household: "huishouden" };

function talksCounted(count: number): string {
  return count === 1 ? "1 gesprek" : `${count} gesprekken`;
}

/** Sentences of the tracker, its views and its dashboard, in Dutch. */
export const tracker = {
  "step-year-views": (_: object) => "Bellijst, voortgang, signalen en cijfers",
  "call-list-nobody": (_: object) => "Nog niemand: vul de contactpersoon in op het blad Matches",
  "progress-month": (v: { month: number }) => `${v.month} van 12`,
  "signal-rows": (v: {
    talks: readonly { readonly side: Side; readonly number: number }[];
    tasks: readonly string[];
  }) =>
    [
      ...(v.talks.length === 0
        ? []
        : [`Check-ins: ${listed(v.talks.map(({ side, number }) => `${sides[side]} ${number}`))}`]),
      ...(v.tasks.length === 0 ? [] : [`Taken: ${listed(v.tasks)}`]),
    ].join(". "),
  "overview-signals": (_: object) => "Signalen die om actie vragen",
  "overview-signals-red": (_: object) => "Begin bovenaan: rood vraagt nu om actie. Schrijf erbij wat u afspreekt.",
  "overview-signals-next": (_: object) => "Kijk wat er staat, en schrijf erbij wat u afspreekt.",
  "overview-call-list": (_: object) => "Gesprekken tot en met deze week",
  "overview-call-list-next": (_: object) => "Filter op de contactpersoon en druk de lijst af.",
  "overview-progress": (_: object) => "Voortgang per match",
  "overview-progress-next": (_: object) => "Kijk hoe ver elke match is en hoe het gaat.",
  "talk-wish-missing": (v: { count: number; cells: readonly string[] }) =>
    `Bij ${talksCounted(v.count)} staat niet of deze kant verder wil: ${listed(v.cells)}.`,
  "remedy-talk-wish-missing": (_: object) =>
    "Vul ‘Wil verder’ in: ja, nee of twijfel. Vraag het anders nog na. Nee is altijd goed, ook zonder reden.",
  "talk-day-missing": (v: { count: number; cells: readonly string[] }) =>
    `Bij ${talksCounted(v.count)} staan antwoorden, maar niet op welke dag het was: ${listed(v.cells)}.`,
  "remedy-talk-day-missing": (_: object) =>
    "Vul ‘Gevoerd op’ in. Tot die dag er staat, tellen de antwoorden niet mee. Alleen S6, S7, S10, S11 en een nee bij ‘Wil verder’ tellen meteen.",
  "talk-day-ahead": (v: { count: number; cells: readonly string[] }) =>
    `Bij ${talksCounted(v.count)} is ‘Gevoerd op’ een dag die nog moet komen: ${listed(v.cells)}.`,
  "remedy-talk-day-ahead": (_: object) =>
    "Verbeter die dag, of maak de cel leeg. Het gesprek telt nu als gevoerd, en niemand krijgt er een herinnering voor.",
  "talk-answer-unknown": (v: { count: number; cells: readonly string[] }) =>
    v.count === 1
      ? `In 1 cel staat een antwoord dat we niet kunnen lezen: ${listed(v.cells)}.`
      : `In ${v.count} cellen staat een antwoord dat we niet kunnen lezen: ${listed(v.cells)}.`,
  "remedy-talk-answer-unknown": (_: object) =>
    "Kies een waarde uit de keuzelijst, of schrijf een dag als 3-4-2026. Tot dan telt dat antwoord niet mee voor de signalen.",
  "talk-next-early": (v: { count: number; cells: readonly string[] }) =>
    `Bij ${talksCounted(v.count)} ligt ‘Volgend gesprek op’ vóór het gesprek zelf: ${listed(v.cells)}.`,
  "remedy-talk-next-early": (_: object) => "Verbeter die dag, of maak de cel leeg: dan volgt de dag uit de planning.",
  "talk-note-long": (v: { count: number; cells: readonly string[] }) =>
    `Bij ${talksCounted(v.count)} is de notitie langer dan 200 tekens: ${listed(v.cells)}.`,
  "remedy-talk-note-long": (_: object) =>
    "Maak de notitie korter: alleen wat nodig is voor de afspraak. Wij korten niets in.",
  "talk-code-unknown": (v: { count: number; cells: readonly string[] }) =>
    `Bij ${talksCounted(v.count)} staat bij Signalen iets dat geen signaal is: ${listed(v.cells)}.`,
  "remedy-talk-code-unknown": (_: object) =>
    "Schrijf codes van S1 tot en met S11, met een komma ertussen. Wat geen code is, telt niet mee.",
  "talk-action-unowned": (v: { count: number; cells: readonly string[] }) =>
    `Bij ${talksCounted(v.count)} staat een actie zonder wie haar doet en zonder dag waarop zij klaar was: ${listed(v.cells)}.`,
  "remedy-talk-action-unowned": (_: object) => "Vul ‘Actie door’ in, of ‘Actie klaar op’ als het al gedaan is.",
};
