import { isCivilDate } from "../../dates/civil-date.ts";
import { readableDate } from "../../dates/readable-date.ts";

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** A day as people read it; anything else as it stands. */
function day(date: string): string {
  return isCivilDate(date) ? readableDate(date, "nl") : date;
}

/** What becomes of talks, in one sentence. */
function talksTold({ moved, gone, added }: { moved: number; gone: number; added: number }): string {
  const parts = [
    ...(moved === 0 ? [] : [`${counted(moved, "gesprek krijgt", "gesprekken krijgen")} een andere dag`]),
    ...(gone === 0 ? [] : [counted(gone, "gesprek vervalt", "gesprekken vervallen")]),
    ...(added === 0 ? [] : [`${counted(added, "gesprek komt", "gesprekken komen")} erbij`]),
  ];
  return `${parts.join(", ")}. Wat u invulde, blijft staan.`;
}

/** Sentences of the life of a match, in Dutch. */
export const life = {
  "step-match-life": (v: { match: string }) => `Match ${v.match}`,
  "step-matches-origins": (_: object) => "Wat elk huishouden eerst was",
  "step-waiting": (_: object) => "Wachttijden",
  "match-day-unread": (_: object) =>
    "Dit is geen dag, dus wij doen alsof hier niets staat. Schrijf hem als jjjj-mm-dd, zoals 2026-03-02.",
  "match-pauses-unread": (_: object) =>
    "Deze pauzes kunnen wij niet lezen. Schrijf ze als 2026-07-06/2026-08-14, met een komma tussen twee pauzes.",
  "match-choice-unread": (_: object) =>
    "Dit woord kennen wij niet, dus wij doen alsof hier niets staat. Kies een woord uit de lijst.",
  "life-starts": (v: { match: string; on: string }) => `${v.match} start: de eerste ontmoeting was op ${day(v.on)}.`,
  "life-will-start": (v: { match: string; on: string }) =>
    `De eerste ontmoeting van ${v.match} staat gepland op ${day(v.on)}. Zet de match die dag op gestart.`,
  "life-pauses": (v: { match: string; from: string; until?: string }) =>
    v.until === undefined
      ? `${v.match} heeft pauze vanaf ${day(v.from)}. Wanneer de match verdergaat, is nog niet bekend.`
      : `${v.match} heeft pauze vanaf ${day(v.from)} en gaat verder op ${day(v.until)}.`,
  "life-resumes": (v: { match: string; on: string }) => `${v.match} gaat verder op ${day(v.on)}.`,
  "life-ends": (v: { match: string; on: string }) => `${v.match} stopt op ${day(v.on)}. Een reden is niet nodig.`,
  "life-again": (v: { match: string }) => `Bij ${v.match} staat wat elke kant nu wil.`,
  "life-talks": talksTold,
  "life-support-meanwhile": (v: { household: string }) =>
    `Regel voor ${v.household} de gewone begeleiding, zolang er geen nieuwe match is.`,
  "life-new-intake": (v: { match: string }) =>
    `Wie opnieuw wil, doet weer mee na een nieuwe intake: vul die dag in bij ${v.match} op het blad Matches.`,
  "life-stopping": (_: object) =>
    "Stoppen mag altijd, zonder reden. Het heeft geen gevolgen voor verblijf of uitkering.",
  "absent-again-not": (v: { match: string }) => `Wil na ${v.match} geen nieuwe match.`,
  "absent-again-later": (v: { match: string }) => `Wil na ${v.match} later misschien weer.`,
  "absent-again-intake": (v: { match: string }) => `Wil na ${v.match} opnieuw, maar had nog geen nieuwe intake.`,
  "absent-again-approval": (v: { match: string }) => `Doet na ${v.match} pas weer mee als de coördinator akkoord is.`,
  "round-resting": (v: { groups: number; households: number }) =>
    `Na een eerdere match nog niet terug: ${counted(v.groups, "groep", "groepen")} en ${counted(v.households, "huishouden", "huishoudens")}.`,
  "round-again-intake": (v: { code: string; match: string }) =>
    `${v.code} wil na ${v.match} opnieuw, maar had nog geen nieuwe intake. Vul die dag in bij ${v.match} op het blad Matches.`,
  "round-again-approval": (v: { code: string; match: string }) =>
    `${v.code} doet na ${v.match} pas weer mee als de coördinator akkoord is. Kies ‘ja’ bij ${v.match} op het blad Matches.`,
  "cli-help-match": (_: object) => "laat een match starten, pauzeren, verdergaan of stoppen, met de gesprekken erbij",
  "cli-option-life-match": (_: object) => "de match, bijvoorbeeld M-07",
  "cli-option-life-start": (_: object) => "dag van de eerste ontmoeting (jjjj-mm-dd)",
  "cli-option-life-pause": (_: object) => "eerste dag van de pauze (jjjj-mm-dd)",
  "cli-option-life-until": (_: object) => "dag waarop de match weer verdergaat, als die bekend is (jjjj-mm-dd)",
  "cli-option-life-resume": (_: object) => "dag waarop de match weer verdergaat (jjjj-mm-dd)",
  "cli-option-life-end": (_: object) => "dag waarop de match stopt (jjjj-mm-dd); een reden is niet nodig",
  "cli-option-life-reason": (_: object) =>
    "reden van stoppen: household-type, vulnerability, time-expectation, nature-expectation, online-contact, interest, non-discrimination, moved, other, not-given; ten hoogste twee, of geen",
  "cli-option-life-group": (_: object) => "wat de groep daarna wil: again (opnieuw), not (niet) of later",
  "cli-option-life-household": (_: object) => "wat het huishouden daarna wil: again (opnieuw), not (niet) of later",
  "cli-match-which": (_: object) =>
    "Zeg wat er met de match gebeurt: precies één van --start, --pause, --resume en --end, of alleen wat een kant na het einde wil.",
  "cli-only-with": (v: { option: string; other: string }) => `${v.option} hoort bij ${v.other}. Geef die ook.`,
  "life-match-unknown": (v: { match: string }) =>
    `Match ${v.match} staat niet op het blad Matches. Kies een match van dat blad.`,
  "life-no-day": (v: { day: string }) => `‘${v.day}’ is geen dag. Schrijf hem als jjjj-mm-dd, zoals 2026-03-02.`,
  "life-ended": (v: { match: string; on?: string }) =>
    `${v.match} is al gestopt${v.on === undefined ? "" : ` op ${day(v.on)}`}. Klopt dat niet? Verander de status op het blad Matches.`,
  "life-not-confirmed": (v: { match: string; declined: boolean }) =>
    v.declined
      ? `${v.match} is afgewezen. Er verandert niets.`
      : `${v.match} is nog een voorstel. Groep, huishouden en gemeente moeten eerst ja zeggen. Gaat het niet door? Kies ‘nee’ op het blad Matches.`,
  "life-not-begun": (v: { match: string }) =>
    `${v.match} is nog niet gestart. Zet de match eerst op gestart, met de dag van de eerste ontmoeting.`,
  "life-before-start": (v: { match: string; start: string }) =>
    `Die dag is vóór de eerste ontmoeting van ${v.match} op ${day(v.start)}. Kies een latere dag.`,
  "life-started": (v: { match: string; on: string }) =>
    `${v.match} is al gestart op ${day(v.on)}. Klopt die dag niet? Verander de eerste ontmoeting op het blad Matches.`,
  "life-ahead": (v: { match: string }) => `${v.match} is al gestart, dus de eerste ontmoeting kan niet later zijn.`,
  "life-start-in-pause": (v: { match: string; from: string }) =>
    `Bij ${v.match} staat een pauze vanaf ${day(v.from)}. Wis die pauze op het blad Matches, of kies een andere dag.`,
  "life-paused": (v: { match: string; from: string }) =>
    `${v.match} heeft al pauze vanaf ${day(v.from)}. Laat de match eerst verdergaan, of verander die dag op het blad Matches.`,
  "life-pause-turned": (v: { match: string }) =>
    `De pauze van ${v.match} eindigt voordat hij begint. Kies een latere dag om verder te gaan.`,
  "life-in-pause": (v: { match: string }) =>
    `Deze pauze valt samen met een eerdere pauze van ${v.match}. Kijk bij Eerdere pauzes op het blad Matches.`,
  "life-resume-early": (v: { match: string; from: string }) =>
    `De pauze van ${v.match} begon op ${day(v.from)}. Kies een latere dag om verder te gaan. Was er geen pauze? Wis die dag op het blad Matches.`,
  "life-end-ahead": (v: { match: string }) =>
    `De dag waarop ${v.match} stopt, is nog niet geweest. Vul het in op de dag zelf: tot die dag gaan de gesprekken door.`,
  "life-reasons-many": (v: { most: number }) =>
    `Er is plaats voor ${v.most} redenen. Kies er ten hoogste ${v.most}, of geen.`,
  "life-not-ended": (v: { match: string }) =>
    `${v.match} is niet gestopt, dus er is nog niets te kiezen voor daarna. Laat de match eerst stoppen.`,
  "life-again-which": (_: object) => "Kies wat de groep of het huishouden nu wil: opnieuw, niet of later.",
};
