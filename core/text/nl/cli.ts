import type { PossibleValues } from "../../setting-values.ts";
import { filledIn, withExample } from "./placeholders.ts";
import { possible } from "./possible.ts";

/** Sentences of the command line, in Dutch. */
export const cli = {
  "cli-about": (_: object) =>
    "Samen Hier maakt van bestaande werkmappen matchrondes, checklists en een gespreksplanning.",
  "cli-usage": (_: object) => "Gebruik: samen-hier OPDRACHT BESTAND [opties]",
  "cli-commands": (_: object) => "Opdrachten",
  "cli-options": (_: object) => "Opties",
  "cli-example": (_: object) => "Voorbeeld",
  "cli-more": (_: object) => "Meer over één opdracht: samen-hier OPDRACHT --help",
  "cli-exit-codes": (_: object) =>
    "Uitkomst: 0 gelukt; 1 gelukt, maar regels met een fout zijn overgeslagen; 2 bestand of opdracht onbruikbaar, niets geschreven.",
  "cli-help-inspect": (_: object) => "herkent bladen en kolommen, leest mensen en noemt wat niet klopt",
  "cli-help-round": (_: object) => "maakt een matchronde: wie past bij wie, en waarom",
  "cli-help-replace": (_: object) => "vervangt een voorstel door een paar dat u zelf kiest, met de reden erbij",
  "cli-help-accept": (_: object) => "legt vast dat een groep, huishouden of gemeente ja heeft gezegd",
  "cli-help-checklists": (_: object) => "maakt per bevestigde match een takenlijst met datums",
  "cli-help-ambassadors": (_: object) => "wijst cultureel ambassadeurs toe aan matches die er een willen",
  "cli-help-plans": (_: object) => "maakt per bevestigde match een plan om met de nieuwkomer in te vullen",
  "cli-option-divide-again": (_: object) =>
    "verdeel de taken van deze match opnieuw over de groep; zonder dit alleen wat nog niemand heeft",
  "cli-option-meeting": (_: object) => "de dag van het volgende overleg, voor de agenda",
  "cli-option-match-plan": (_: object) => "alleen deze match, bijvoorbeeld M-07; zonder dit alle bevestigde matches",
  "cli-evaluation-line": (v: {
    question: string;
    who: string;
    wave: string;
    count: number;
    n: number;
    missing: number;
    percents?: string;
  }) =>
    `${v.question} (${v.who}, ${v.wave}): ${v.count} van ${v.n}${v.percents === undefined ? "" : ` = ${v.percents}`}${v.missing === 0 ? "" : `; ${v.missing} zonder antwoord`}`,
  "cli-evaluation-percents": (v: { percent: number; low: number; high: number }) =>
    `${v.percent}% (${v.low}% tot ${v.high}%)`,
  "cli-evaluation-main": (_: object) => "De hoofdvragen, vergeleken:",
  "cli-evaluation-agree": (_: object) => "Wie het eens is, tevreden is of ja zegt:",
  "cli-help-evaluate": (_: object) => "telt en vergelijkt de antwoorden op de vragenlijsten",
  "cli-help-check-ins": (_: object) => "plant de gesprekken van een jaar, met beide kanten van elke match",
  "cli-help-remind": (_: object) => "laat zien welke herinneringen nu nodig zijn",
  "cli-help-demo": (_: object) =>
    "doet dit alles met de voorbeeldwerkmap en schrijft het resultaat in MAP (standaard: out)",
  "cli-option-out": (_: object) => "schrijf het resultaat in een ander bestand",
  "cli-option-in-place": (_: object) => "schrijf in het bestand zelf; het oude blijft als BESTAND.bak",
  "cli-option-json": (_: object) => "geef het antwoord als JSON, en niets anders, op de standaarduitvoer",
  "cli-option-lang": (_: object) => "taal van de meldingen: nl of en",
  "cli-option-today": (_: object) => "reken met deze datum als vandaag (jjjj-mm-dd)",
  "cli-option-seed": (_: object) =>
    "lotingssleutel; dezelfde sleutel geeft dezelfde ronde. Bij share: het geheim van de pseudoniemen",
  "cli-option-map": (_: object) => "zeg zelf wat een kolom is, bijvoorbeeld 'Blad1!Wijk=Gemeente'; mag vaker",
  "cli-option-set": (_: object) => "een instelling voor deze keer, bijvoorbeeld distance.km=6; mag vaker",
  "cli-option-check": (_: object) => "reken het bewijs van een gemaakte ronde na",
  "cli-option-pin": (_: object) => "zet dit paar vast, bijvoorbeeld WG-03:H-17; komt op het blad Afspraken; mag vaker",
  "cli-option-why-not": (_: object) => "zeg waarom dit paar er niet is, bijvoorbeeld WG-03:H-17; mag vaker",
  "cli-option-forbid": (_: object) => "vorm dit paar nooit; komt op het blad Afspraken; mag vaker",
  "cli-option-because": (_: object) => "waarom; nodig als een paar tegen de regels ingaat",
  "cli-option-rematch": (_: object) => "match deze ronde opnieuw: voorstellen zonder antwoord mogen schuiven",
  "cli-option-mode": (_: object) => "wat voorgaat bij opnieuw: wensen, blijven staan, of alles opnieuw",
  "cli-option-replaced": (_: object) => "het voorstel dat vervangen wordt",
  "cli-option-household": (_: object) => "het huishouden dat ervoor in de plaats komt",
  "cli-option-group": (_: object) => "of de groep die ervoor in de plaats komt",
  "cli-option-reason": (_: object) => "waarom; verplicht, en blijft op het blad Matches staan",
  "cli-option-round": (_: object) => "nummer van de ronde",
  "cli-option-match": (_: object) => "alleen deze match, bijvoorbeeld M-07; zonder dit alle van de ronde",
  "cli-option-by": (_: object) => "wie ja zei: group, household, municipality of all",
  "cli-option-start": (_: object) => "datum van de eerste ontmoeting (jjjj-mm-dd)",
  "cli-option-send": (_: object) =>
    "verstuur de herinneringen met een mailserver, en schrijf in het bestand zelf wat weg is",
  "cli-option-dry-run": (_: object) => "laat alleen zien wat er verstuurd zou worden",
  "cli-unknown-command": (v: { command: string }) =>
    `De opdracht ${v.command} ken ik niet. Typ samen-hier --help voor wat er kan.`,
  "cli-no-file": (v: { command: string }) => `Noem het bestand: samen-hier ${v.command} BESTAND.xlsx`,
  "cli-extra-argument": (v: { argument: string }) => `Ik verwacht één bestand; "${v.argument}" is er een te veel.`,
  "cli-unknown-option": (v: { option: string; command: string }) =>
    `De optie ${v.option} ken ik niet. Zie samen-hier ${v.command} --help.`,
  "cli-filled-in": (v: { text: string }) => filledIn(v.text),
  "cli-option-value": (v: { option: string; expected: string }) => `Bij ${v.option} hoort ${withExample(v.expected)}.`,
  "cli-option-repeated": (v: { option: string }) =>
    `${v.option} staat er meer dan één keer, en kan maar één keer: laat er een staan.`,
  "cli-option-whole": (v: { option: string }) =>
    `Bij ${v.option} hoort een heel getal vanaf 1, bijvoorbeeld ${v.option} 1.`,
  "cli-round-needed": (_: object) => "Geef --round mee met het nummer van de ronde, bijvoorbeeld --round 1.",
  "cli-option-date": (v: { option: string }) =>
    `Bij ${v.option} hoort een dag die bestaat, als jjjj-mm-dd: bijvoorbeeld 2026-03-02.`,
  "cli-set-unknown": (v: { key: string; value: string }) =>
    `De instelling ${v.key} bestaat niet. Op het blad Instellingen staan ze allemaal. Er is niets gedaan.`,
  "cli-set-invalid": (v: { key: string; value: string; possible: PossibleValues }) =>
    `De instelling ${v.key} kan niet ${v.value === "" ? "leeg" : `"${v.value}"`} zijn. Wat kan: ${possible(v.possible)}. Er is niets gedaan.`,
  "cli-set-discriminates": (v: { key: string; value: string }) =>
    `Een regel over ${v.key} mag niet: wie iemand is, beslist nooit over een match. Er is niets gedaan.`,
  "cli-version": (v: { version: string }) => `samen-hier ${v.version}`,
  "cli-option-needed": (v: { option: string; expected: string }) => `Geef ${v.option} mee: ${withExample(v.expected)}.`,
  "cli-out-and-in-place": (_: object) => "Kies --out of --in-place, niet allebei.",
  "cli-out-is-input": (_: object) =>
    "--out is het bestand zelf. Gebruik --in-place: dan blijft het oude als BESTAND.bak.",
  "cli-out-extension": (v: { extension: string }) => `De naam achter --out moet hier eindigen op ${v.extension}.`,
  "cli-changed-meanwhile": (v: { file: string }) =>
    `${v.file} is gewijzigd terwijl ik rekende. Er is niets geschreven; probeer het opnieuw.`,
  "cli-would-change": (_: object) => "Dit zou er veranderen",
  "cli-changed": (_: object) => "Dit is er veranderd",
  "cli-nothing-changes": (_: object) => "Er verandert niets: alles staat er al.",
  "cli-not-written": (_: object) => "Er is niets geschreven. Geef --out ANDER.xlsx of --in-place mee om het te doen.",
  "cli-nothing-written": (_: object) => "Er was niets te schrijven: het bestand is gelaten zoals het was.",
  "cli-written": (v: { file: string }) => `Geschreven: ${v.file}`,
  "cli-backup": (v: { file: string }) => `Het oude bestand staat in ${v.file}`,
  "cli-attention": (_: object) => "Let op",
  "cli-place-cell": (v: { sheet: string; cell: string }) => `blad ${v.sheet}, cel ${v.cell}`,
  "cli-place-row": (v: { sheet: string; row: number }) => `blad ${v.sheet}, rij ${v.row}`,
  "cli-place-sheet": (v: { sheet: string }) => `blad ${v.sheet}`,
  "cli-level-error": (_: object) => "fout",
  "cli-level-warning": (_: object) => "let op",
  "cli-level-info": (_: object) => "ter info",
  "cli-more-problems": (v: { count: number }) => `en nog ${v.count}; zie het blad Aandachtspunten, of --json`,
  "cli-reading": (v: { file: string }) => `${v.file} lezen`,
  "cli-thinking": (_: object) => "rekenen",
  "cli-writing": (v: { file: string }) => `${v.file} schrijven`,
  "cli-sheet-line": (v: { sheet: string; role: string; rows: number }) =>
    `${v.sheet}: ${v.role}, ${v.rows === 1 ? "1 rij" : `${v.rows} rijen`}`,
  "cli-column-line": (v: { column: string; header: string; field: string; confidence: string }) =>
    `${v.column}  ${v.header}${v.field === "" ? "" : ` = ${v.field}`} (${v.confidence})`,
  "cli-role-groups": (_: object) => "Welkom Groepen",
  "cli-role-households": (_: object) => "huishoudens",
  "cli-role-members": (_: object) => "leden van groepen",
  "cli-role-ambassadors": (_: object) => "ambassadeurs",
  "cli-role-contacts": (_: object) => "contactpersonen",
  "cli-role-parties": (_: object) => "partijen",
  "cli-role-survey": (_: object) => "vragenlijst",
  "cli-role-locations": (_: object) => "plekken",
  "cli-role-settings": (_: object) => "instellingen",
  "cli-role-output": (_: object) => "blad van Samen Hier",
  "cli-role-unknown": (_: object) => "niet herkend, laten we met rust",
  "cli-column-sure": (_: object) => "zeker",
  "cli-column-guess": (_: object) => "gok, controleer op het blad Kolommen",
  "cli-column-none": (_: object) => "niet gebruikt",
  "cli-column-refused": (_: object) => "lezen we nooit",
  "cli-pair-line": (v: { id: string; group: string; household: string; reasons: string }) =>
    `${v.id}  ${v.group} met ${v.household}: ${v.reasons}`,
  "cli-unexpected": (v: { kind: string }) =>
    `Er ging iets mis dat wij niet hadden voorzien (${v.kind}). Er is niets geschreven. Meld dit, zonder uw bestand mee te sturen.`,
  "cli-demo-intro": (_: object) =>
    "Voorbeeld met 42 Welkom Groepen uit het evaluatierapport en 71 verzonnen huishoudens.",
  "cli-demo-step": (v: { number: number; command: string }) => `${v.number}. ${v.command}`,
  "cli-demo-look": (v: { file: string }) => `Open ${v.file} en begin op het blad "Samen Hier": van daar gaat u verder.`,
};
