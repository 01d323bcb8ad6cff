/** For whom a file is, as people read it. */
const audiences = new Map([
  ["group", "de groep"],
  ["municipality", "de gemeente"],
  ["contact", "de contactpersoon"],
  ["ambassador", "de ambassadeur"],
  ["profile", "de werving"],
  ["home", "het zoeken van een woning"],
  ["partners", "partners"],
  ["forms", "de vragenlijsten"],
  ["person", "wie het aangaat"],
  ["research", "onderzoek"],
  ["key", "de bewaarder van de sleutel"],
  ["report", "wie het verslag leest"],
]);

function audienceIn(code: string): string {
  return audiences.get(code) ?? code;
}

/** Sentences of files to share, in Dutch. */
export const share = {
  "share-file-name": (v: { audience: string; about: string }) =>
    `Samen Hier${v.about === "" ? "" : ` ${v.about}`} voor ${audienceIn(v.audience)}`,
  "share-made": (v: { audience: string; made: string }) => `Gemaakt op ${v.made} voor ${audienceIn(v.audience)}.`,
  "share-left-out-group": (_: object) =>
    "Alleen van uw eigen match. Niet hierin: notities, adressen, telefoonnummers van leden, scores en redenen.",
  "share-left-out-municipality": (_: object) =>
    "Alleen taken waarbij de gemeente iets doet. Niet hierin: namen, notities, adressen, scores en redenen.",
  "share-left-out-contact": (_: object) =>
    "Alleen hoe het ervoor staat. Niet hierin: namen, taken, notities, antwoorden uit gesprekken en wat in het plan staat.",
  "share-left-out-ambassador": (_: object) =>
    "Alleen van uw eigen matches. Niet hierin: namen, notities, adressen, scores en redenen.",
  "share-own-task": (_: object) => "eigen taak",
  "share-somebody": (_: object) => "iemand anders",
  "share-other-party": (_: object) => "andere partij",
  "share-nobody-yet": (_: object) => "nog niemand",
  "share-this-week-title": (v: { match: string; week: string }) => `${v.match}: wat is er deze week? (${v.week})`,
  "share-all-tasks-title": (v: { match: string }) => `${v.match}: alle taken`,
  "share-plan-title": (v: { match: string }) => `${v.match}: ons plan, zoals met de nieuwkomer afgesproken`,
  "share-no-goals": (_: object) => "Er is nog geen doel waarmee de nieuwkomer akkoord is.",
  "share-who-does-what-title": (v: { match: string }) => `${v.match}: wie doet wat?`,
  "share-referrals-title": (_: object) => "Verwijslijst: waar kunt u terecht?",
  "share-more-tasks": (v: { count: number }) =>
    v.count === 1 ? "En nog 1 taak: zie Alle taken." : `En nog ${v.count} taken: zie Alle taken.`,
  "share-nothing-soon": (v: { more: number }): string =>
    v.more === 0 ? "Niets in de komende 14 dagen." : "Niets in de komende 14 dagen. Daarna:",
  "share-part-nobody": (_: object) => "Nog niemand: wie van de groep kiest dit?",
  "share-part-newcomer": (_: object) => "De nieuwkomer zelf",
  "share-part-others": (_: object) => "Anderen regelen deze week",
  "share-part-call": (_: object) => "Wie kunt u bellen?",
  "share-call": (v: { party: string; contact: string; backup?: string }) =>
    `${v.party}: ${v.contact}${v.backup === undefined ? "" : `, of anders ${v.backup}`}`,
  "share-call-nobody": (v: { party: string }) => `${v.party}: nog geen vast contact. Vraag het uw coördinator.`,
  "share-municipality-title": (v: { matches: number }) =>
    v.matches === 1 ? "Taken van de gemeente bij 1 match" : `Taken van de gemeente bij ${v.matches} matches`,
  "share-money-title": (_: object) => "Geld: hoe ver is het inkomen?",
  "share-gate": (v: { met: number; of: number }) => `${v.met} van ${v.of}`,
  "share-contact-title": (_: object) => "Mijn matches: hoe staat het ervoor?",
  "share-my-matches-title": (_: object) => "Mijn matches",
  "share-my-tasks-title": (_: object) => "Taken waarbij u kunt helpen",
  "share-card-title": (_: object) => "Uw rol als cultureel ambassadeur",
  "share-card-when": (_: object) => "Wanneer mogen groep en huishouden u bellen?",
  "share-card-when-talk": (_: object) =>
    "Als een gesprek vastloopt door taal, of als er iets belangrijks te bespreken is.",
  "share-card-when-letters": (_: object) => "Als een brief of afspraak niet duidelijk is. U legt uit, u beslist niet.",
  "share-card-when-custom": (_: object) => "Als gewoontes botsen en beide kanten elkaar niet begrijpen.",
  "share-card-is": (_: object) => "Wat uw rol is",
  "share-card-is-bridge": (_: object) => "U bent een brug tussen twee talen en twee culturen.",
  "share-card-is-both": (_: object) => "U bent er voor beide kanten, en kiest geen partij.",
  "share-card-is-secret": (_: object) =>
    "Wat u hoort, blijft bij u. Maakt u zich zorgen? Bel dan de contactpersoon van de match.",
  "share-card-not": (_: object) => "Wat uw rol niet is",
  "share-card-not-interpreter": (_: object) =>
    "U bent geen tolk. Bij de arts, de advocaat of de IND hoort een beroepstolk.",
  "share-card-not-helper": (_: object) => "U bent geen hulpverlener en geen extra lid van de groep.",
  "share-card-not-decide": (_: object) => "U kiest niet voor de nieuwkomer. De nieuwkomer kiest zelf.",
  "share-card-no": (_: object) => "U mag nee zeggen",
  "share-card-no-you": (_: object) => "Komt het niet uit? Zeg het gerust. De coördinator zoekt dan iemand anders.",
  "share-card-no-newcomer": (_: object) =>
    "Ook de nieuwkomer mag zonder ambassadeur verder. Daar is geen reden voor nodig.",
  "share-card-no-worry": (_: object) => "Bent u ook contactpersoon van deze match? Zeg dan vooraf in welke rol u belt.",
  "share-calendar-task": (v: { match: string; title: string }) => `${v.match}: ${v.title}`,
  "share-calendar-task-more": (v: { task: string; party: string }) =>
    `${v.task === "" ? "" : `Taak ${v.task}. `}Regelt: ${v.party}. Dit is de laatste dag; de afspraak zelf kan eerder zijn. De takenlijst zegt meer.`,
  "share-calendar-talk": (v: { match: string; side: string }) =>
    `${v.match}: gesprek met ${v.side === "group" ? "de groep" : "het huishouden"}`,
  "share-calendar-talk-more": (_: object) => "Open het werkblad Check-ins en vul in hoe het ging.",
  "share-no-calendar": (v: { audience: string }) =>
    `Een bestand voor ${audienceIn(v.audience)} heeft geen afspraken. Kies een werkmap.`,
  "share-match-unknown": (v: { match: string }) => `Er is geen match ${v.match}. Kies een match van het blad Matches.`,
  "share-match-not-running": (v: { match: string }) =>
    `${v.match} is niet bevestigd of al gestopt. Van zo'n match wordt niets gedeeld.`,
  "share-no-checklist": (v: { match: string }) => `Van ${v.match} is er nog geen takenlijst.`,
  "remedy-share-checklist": (_: object) => "Maak eerst de takenlijsten. Daarna kunt u delen.",
  "share-group-missing": (v: { match: string }) =>
    `Van ${v.match} is geen groep bekend. Vul die in op het blad Matches.`,
  "share-municipality-missing": (v: { match: string }) =>
    `Van ${v.match} is geen gemeente bekend. Vul die in bij het huishouden of de groep.`,
  "share-contact-missing": (v: { match: string }) =>
    `${v.match} heeft geen contactpersoon. Vul die in op het blad Matches.`,
  "share-ambassador-missing": (v: { match: string }) =>
    `${v.match} heeft geen cultureel ambassadeur. Vul die in op het blad Matches.`,
  "share-not-theirs": (v: { match: string }) =>
    `${v.match} hoort niet bij wie u noemt. Kies een andere match, of laat de naam weg.`,
  "share-needs-match": (_: object) => "Kies een match: een groep krijgt alleen wat van de eigen match is.",
  "share-needs-who": (v: { audience: string }) =>
    `Kies een match, of zeg voor wie het is: een bestand voor ${audienceIn(v.audience)} gaat alleen over de eigen matches.`,
  "share-nobody": (v: { audience: string }) =>
    `Er is geen lopende match die hoort bij wie u noemt. Controleer de naam of code; het bestand is voor ${audienceIn(v.audience)}.`,
  "cli-help-share": (_: object) => "maakt een bestand voor anderen, met alleen wat zij nodig hebben",
  "cli-option-for": (_: object) =>
    "voor wie: group (groep), municipality (gemeente), contact (contactpersoon), ambassador (ambassadeur), profile (werving), home (woning zoeken), partners, forms (lege vragenlijsten), report (lezers van het verslag), person (wie het aangaat), research (onderzoek) of key (de sleutel daarvan)",
  "cli-option-shared-match": (_: object) => "over deze match, bijvoorbeeld M-07",
  "cli-option-who": (_: object) =>
    "over alle matches van deze gemeente, contactpersoon of ambassadeur; bij person de code van wie het aangaat; bij vragenlijsten de taal: nl of en",
  "cli-option-names": (_: object) => "noem leden van de groep niet (none) of bij hun voornaam (first)",
  "cli-option-calendar": (_: object) => "geef de afspraken als agendabestand (.ics)",
  "cli-option-internal": (_: object) =>
    "bij een verslag (report): met kleine aantallen, alleen voor wie de antwoorden zelf mag zien",
  "cli-share-internal": (_: object) =>
    "De optie --internal hoort bij een verslag: geef haar alleen mee met --for report.",
  "cli-option-overwrite": (_: object) => "vervang een bestand dat er al staat",
  "cli-option-share-dry-run": (_: object) => "laat alleen zien welke bladen erin komen, en schrijf niets",
  "cli-share-workbook": (v: { file: string }) => `${v.file}, met deze bladen:`,
  "cli-share-calendar": (v: { file: string }) => `${v.file}, met afspraken voor in een agenda.`,
  "cli-share-sheet": (v: { name: string; rows: number }) =>
    `${v.name}: ${v.rows === 1 ? "1 regel" : `${v.rows} regels`}`,
  "cli-share-exists": (v: { file: string }) =>
    `Er staat al een bestand ${v.file}. Kies een andere naam met --out, of geef --overwrite mee.`,
  "cli-share-is-input": (_: object) => "De naam achter --out is het bestand zelf. Kies een andere naam.",
  "cli-share-in-place": (_: object) => "Delen verandert uw bestand niet, dus --in-place kan hier niet. Gebruik --out.",
  "cli-share-not-written": (_: object) => "Er is niets geschreven.",
};
