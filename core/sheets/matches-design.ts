import type { ColumnDesign, SheetDesign } from "./design.ts";
import { againChoices, answers, arms, endings, originalArms, statuses, withoutAmbassador } from "./match-choices.ts";
import { blockHint } from "./round.ts";

/** The three sides that have to agree before a match is one (R13). */
export const approvingSides = ["group", "household", "municipality"] as const;
/** One of the three sides that have to agree (R13). */
export type ApprovingSide = (typeof approvingSides)[number];

const sideWords: Readonly<Record<ApprovingSide, { readonly nl: string; readonly en: string }>> = {
  group: { nl: "Groep", en: "Group" },
  household: { nl: "Huishouden", en: "Household" },
  municipality: { nl: "Gemeente", en: "Municipality" },
};

/** The key of the column with the answer of a side, its day, or who recorded it. */
export function approvalColumn(side: ApprovingSide, part: "answer" | "on" | "by"): string {
  return part === "answer" ? `${side}-agrees` : `${side}-agrees-${part}`;
}

function approvalColumns(side: ApprovingSide): readonly ColumnDesign[] {
  const { nl, en } = sideWords[side];
  return [
    {
      key: approvalColumn(side, "answer"),
      title: { nl: `${nl} akkoord`, en: `${en} agrees` },
      type: "text",
      width: 12,
      choices: answers,
      filledBy: "people",
    },
    dateColumn(approvalColumn(side, "on"), `${nl} akkoord op`, `${en} agreed on`),
  ];
}

function notedByColumn(side: ApprovingSide): ColumnDesign {
  const { nl, en } = sideWords[side];
  return {
    key: approvalColumn(side, "by"),
    title: { nl: `${nl} akkoord: wie noteerde`, en: `${en} agrees: noted by` },
    type: "text",
    width: 14,
    filledBy: "people",
  };
}

function dateColumn(key: string, nl: string, en: string): ColumnDesign {
  return { key, title: { nl, en }, type: "date", width: 12, filledBy: "people" };
}

function ownText(key: string, nl: string, en: string, width: number): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, filledBy: "us" };
}

/** A side of a match that has wishes of its own after the end. */
type MatchSide = Exclude<ApprovingSide, "municipality">;

const matchSides: readonly MatchSide[] = ["group", "household"];

/** The key of the column with what a side wants after the end. */
export function againColumn(side: MatchSide): string {
  return `${side}-again`;
}

/** The key of the column with the day of the new intake talk of a side. */
export function newIntakeColumn(side: MatchSide): string {
  return `${side}-intake-again`;
}

function againColumns(side: MatchSide): readonly ColumnDesign[] {
  const { nl, en } = sideWords[side];
  return [
    {
      key: againColumn(side),
      title: { nl: `${nl} na het einde`, en: `${en} after the end` },
      type: "text",
      width: 13,
      choices: againChoices,
      hint: {
        title: { nl: "Opnieuw, niet of later", en: "Again, not again or later" },
        text: {
          nl: "Opnieuw: doet weer mee na een nieuwe intake. Niet en later: doet niet mee. Leeg: niemand heeft het gevraagd.",
          en: "Again: takes part after a new intake. Not again and later: takes no part. Blank: nobody has asked.",
        },
      },
      filledBy: "people",
    },
    dateColumn(newIntakeColumn(side), `${nl}: nieuwe intake op`, `${en}: new intake on`),
  ];
}

/** What is only known of a match that rested, ended or came after another (R58, R5). */
const lifeColumns: readonly ColumnDesign[] = [
  {
    key: "pauses",
    title: { nl: "Eerdere pauzes", en: "Earlier pauses" },
    type: "text",
    width: 24,
    wrap: true,
    hint: {
      title: { nl: "Van dag tot en met dag", en: "From day to day" },
      text: {
        nl: "Zoals 2026-07-06/2026-08-14, met een komma tussen twee pauzes. Wij vullen dit in als een match verdergaat.",
        en: "Such as 2026-07-06/2026-08-14, with a comma between two pauses. We fill this in when a match goes on.",
      },
    },
    filledBy: "people",
  },
  ...matchSides.flatMap(againColumns),
  {
    key: "rematch-approved",
    title: { nl: "Coördinator akkoord met hermatch", en: "Coordinator agrees to rematch" },
    type: "text",
    width: 16,
    choices: answers,
    hint: {
      title: { nl: "Na een zorg om veiligheid", en: "After a safety concern" },
      text: {
        nl: "Was er een zorg om veiligheid? Dan doet de groep pas weer mee als u hier ‘ja’ kiest.",
        en: "Was there a safety concern? The group then takes part again only once you choose ‘yes’ here.",
      },
    },
    filledBy: "people",
  },
  {
    key: "original-arm",
    title: { nl: "Eerste vergelijking", en: "First comparison" },
    type: "text",
    width: 18,
    choices: originalArms,
    hint: {
      title: { nl: "Van het huishouden", en: "Of the household" },
      text: {
        nl: "Waar het huishouden het eerst bij hoorde. Het onderzoek telt daarmee, ook na een hermatch.",
        en: "What the household first belonged to. The study counts by it, also after a rematch.",
      },
    },
    filledBy: "us",
  },
  {
    key: "crossover-on",
    title: { nl: "Overgestapt op", en: "Crossed over on" },
    type: "date",
    width: 12,
    hint: {
      title: { nl: "Eerst controlegroep", en: "First comparison" },
      text: {
        nl: "De eerste ontmoeting van een huishouden dat eerst in de controlegroep zat.",
        en: "The first meeting of a household that stood in the comparison before.",
      },
    },
    filledBy: "us",
  },
];

/**
 * The sheet `Matches`: every match from proposal to end, one row each, of all rounds. Rows made by hand count as well,
 * provided that they have an id. People fill in the answers, days and persons; the jobs `round` and `accept` add rows
 * and record a yes.
 */
export const matchesDesign: SheetDesign = {
  key: "matches",
  name: { nl: "Matches", en: "Matches" },
  lead: [
    { nl: "Matches", en: "Matches" },
    {
      nl: "Een match blijft een voorstel tot groep, huishouden en gemeente ja hebben gezegd. Vul de lichte kolommen zelf in. Zei iemand nee? Kies ‘nee’: de volgende ronde zet het voorstel op afgewezen, en beide zijn weer vrij.",
      en: "A match stays a proposal until group, household and municipality have said yes. Fill in the light columns yourself. Did somebody say no? Choose ‘no’: the next round sets the proposal to declined, and both are free again.",
    },
  ],
  columns: [
    ownText("id", "Match", "Match", 9),
    ownText("group", "Groep", "Group", 12),
    ownText("household", "Huishouden", "Household", 13),
    {
      key: "status",
      title: { nl: "Status", en: "Status" },
      type: "text",
      width: 13,
      choices: statuses,
      hint: {
        title: { nl: "Status", en: "Status" },
        text: {
          nl: "Bevestigd kan pas als groep, huishouden en gemeente ja hebben gezegd.",
          en: "Confirmed only once group, household and municipality have said yes.",
        },
      },
      filledBy: "people",
    },
    ...approvingSides.flatMap(approvalColumns),
    dateColumn("starts-on", "Eerste ontmoeting", "First meeting"),
    {
      key: "contact-person",
      title: { nl: "Contactpersoon", en: "Contact person" },
      type: "text",
      width: 20,
      filledBy: "people",
    },
    // What people write of a pair comes before what is of later, so that it prints on the page with the pair.
    { key: "note", title: { nl: "Opmerking", en: "Note" }, type: "text", width: 26, wrap: true, filledBy: "people" },
    {
      ...ownText("replaces", "In plaats van", "Instead of", 12),
      hint: {
        title: { nl: "In plaats van", en: "Instead of" },
        text: {
          nl: "Deze match kwam in de plaats van het eerste voorstel dat hier staat. Stonden er meer, dan vervielen die daardoor.",
          en: "This match replaces the first proposal named here. Others named here fell because of it.",
        },
      },
    },
    { key: "reason", title: { nl: "Reden", en: "Reason" }, type: "text", width: 34, wrap: true, filledBy: "people" },
    dateColumn("arrives-on", "Aankomst", "Arrival"),
    {
      key: "ambassador",
      title: { nl: "Cultureel ambassadeur", en: "Cultural ambassador" },
      type: "text",
      width: 14,
      filledBy: "people",
    },
    {
      key: "no-ambassador",
      title: { nl: "Zonder ambassadeur", en: "Without ambassador" },
      type: "text",
      width: 16,
      choices: withoutAmbassador,
      hint: {
        title: { nl: "Zonder ambassadeur", en: "Without ambassador" },
        text: {
          nl: "Wil het huishouden geen ambassadeur? Kies waarom, of ‘wil niet zeggen’. De match geldt dan niet als onvolledig. Schrijf hier geen verhaal.",
          en: "Does the household want no ambassador? Choose why, or ‘rather not say’. Nothing then counts as missing. Write no story here.",
        },
      },
      filledBy: "people",
    },
    dateColumn("paused-from", "Pauze vanaf", "Paused from"),
    dateColumn("resumes-on", "Weer verder op", "Goes on again on"),
    dateColumn("ended-on", "Gestopt op", "Ended on"),
    {
      key: "end-reason",
      title: { nl: "Reden van stoppen", en: "Reason for ending" },
      type: "text",
      width: 22,
      choices: endings,
      hint: {
        title: { nl: "Niet verplicht", en: "Not required" },
        text: {
          nl: "Stoppen mag zonder reden, en heeft geen gevolgen voor verblijf of uitkering.",
          en: "Stopping needs no reason, and has no effect on residence or benefits.",
        },
      },
      filledBy: "people",
    },
    {
      key: "second-end-reason",
      title: { nl: "Tweede reden van stoppen", en: "Second reason for ending" },
      type: "text",
      width: 22,
      choices: endings,
      filledBy: "people",
    },
    { key: "round", title: { nl: "Ronde", en: "Round" }, type: "integer", width: 7, filledBy: "us" },
    {
      key: "kilometres",
      title: { nl: "Afstand (km)", en: "Distance (km)" },
      type: "kilometres",
      width: 10,
      filledBy: "us",
    },
    {
      key: "arm",
      title: { nl: "Vergelijking", en: "Comparison" },
      type: "text",
      width: 18,
      choices: arms,
      hint: {
        title: { nl: "Vergelijking", en: "Comparison" },
        text: {
          nl: "Geloot: gekozen door de loting. Hermatch: al eens eerder gematcht. Buiten vergelijking: niet geloot, telt niet mee in het onderzoek.",
          en: "Drawn: chosen by the coin. Rematch: matched before. Outside comparison: not drawn, not counted in the study.",
        },
      },
      filledBy: "us",
    },
    { ...ownText("block", "Blok", "Block", 8), hint: blockHint },
    ...approvingSides.map(notedByColumn),
    {
      ...ownText("ambassador-given", "Ambassadeur van ons", "Ambassador from us", 12),
      hint: {
        title: { nl: "Ambassadeur van ons", en: "Ambassador from us" },
        text: {
          nl: "Wie wij het laatst invulden. Zet u bij ‘Cultureel ambassadeur’ iemand anders, dan is dat uw keuze en blijft die staan.",
          en: "Whom we filled in last. Name somebody else under ‘Cultural ambassador’, and that is your choice and stays.",
        },
      },
    },
    ...lifeColumns,
  ],
  keyColumns: ["id"],
  frozenColumns: 3,
  emphases: [
    { when: "equals", column: "status", value: "proposed", emphasis: "attention" },
    { when: "equals", column: "status", value: "confirmed", emphasis: "good" },
    { when: "equals", column: "status", value: "started", emphasis: "good" },
    { when: "equals", column: "status", value: "paused", emphasis: "attention" },
    { when: "equals", column: "status", value: "ended", emphasis: "muted" },
    { when: "equals", column: "status", value: "declined", emphasis: "muted" },
    ...approvingSides.map(
      (side) => ({ when: "equals", column: approvalColumn(side, "answer"), value: "no", emphasis: "bad" }) as const,
    ),
  ],
  print: { orientation: "landscape" },
  place: "last",
};
