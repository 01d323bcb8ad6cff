/** A sentence that knows nothing. */
const fixed =
  (text: string): ((v: object) => string) =>
  () =>
    text;

/** Whose answers they are. */
export type Unit = "group" | "household" | "member" | "partner";

const ofList = {
  group: "groep op de lijst",
  household: "huishouden op de lijst",
  member: "lid op de ledenlijst",
  partner: "partner op de lijst",
};
const answering = { group: "groepen", household: "huishoudens", member: "leden", partner: "partners" };
const severalOfList = { group: "groep", household: "huishouden", member: "lid", partner: "partner" };

/** Rows about which one thing is told. */
export interface Rows {
  readonly rows: string;
  readonly count: number;
}

const inRows = (v: Rows, one: string, more: string): string =>
  v.count === 1 ? `Het antwoord in rij ${v.rows} ${one}` : `${v.count} antwoorden ${more} (rij ${v.rows})`;

/** Why the codes of a sheet are not written. */
export type NoCodes = "guess" | "taken" | "protected" | "other-file" | "rows-alike" | "unread";

/** What stands in the way, and what to do. */
const noCodes: Readonly<Record<NoCodes, readonly [string, string]>> = {
  guess: [
    "er is een kolom die misschien al codes heeft",
    "Kijk op het blad Kolommen of dat zo is, en zeg het daar. Doe het daarna opnieuw.",
  ],
  taken: [
    "er is al een kolom ‘Code’ die we niet gebruiken",
    "Geef die kolom een andere kop, of kies op het blad Kolommen het veld ‘Code’.",
  ],
  protected: ["het blad is beveiligd", "Haal de beveiliging weg en doe het opnieuw."],
  "other-file": [
    "het staat in het bestand achter --with, en daarin schrijven we niet",
    "Doe hetzelfde met dat bestand alleen.",
  ],
  "rows-alike": [
    "we kunnen sommige rijen niet uit elkaar houden",
    "Geef elke kolom een eigen kop en elke rij een naam of e-mailadres, of voeg zelf een kolom ‘Code’ toe.",
  ],
  unread: [
    "de nieuwe kolom zou niet als code worden gelezen",
    "Voeg zelf een kolom ‘Code’ toe en neem de codes over van het blad Codes.",
  ],
};

/** Rows that may be one. */
export interface AlikeSaid {
  readonly by: "code" | "email" | "phone" | "name" | "near-name";
  readonly unit: Exclude<Unit, "partner">;
  /** Pairs of cells: `C7 (Groepen, C3)`. */
  readonly cells: string;
  readonly count: number;
  readonly twoGroups: boolean;
}

const alike = {
  code: "Bijna dezelfde code",
  email: "Hetzelfde e-mailadres",
  phone: "Hetzelfde telefoonnummer",
  name: "Dezelfde naam en postcode",
  "near-name": "Bijna dezelfde naam, met dezelfde postcode of datum",
};
const doubled = { group: "deze groep", household: "dit huishouden", member: "dit lid" };

/** Sentences about answers, members and second files, and the lists they belong to, in Dutch. */
export const joining = {
  "answer-of-nobody": (v: Rows & { unit: Unit }) =>
    `${inRows(v, "hoort bij geen", "horen bij geen")} ${ofList[v.unit]}. ${v.count === 1 ? "Het telt" : "Ze tellen"} niet mee.`,
  "remedy-answer-of-nobody": fixed(
    "Zet op de lijst dezelfde code, hetzelfde e-mailadres of dezelfde naam als in het antwoord, of verbeter de code in het antwoord. Er gaat niets verloren.",
  ),
  "answer-of-several": (v: Rows & { unit: Unit }) =>
    `${inRows(v, "past bij meer dan één", "passen bij meer dan één")} ${severalOfList[v.unit]}. ${v.count === 1 ? "Het telt" : "Ze tellen"} niet mee.`,
  "remedy-answer-of-several": fixed("Zet de goede code in het antwoord. Er gaat niets verloren."),
  "answer-replaced": (v: { row: number; others: string }) =>
    `Het antwoord in rij ${v.row} komt van dezelfde als dat in rij ${v.others}. We gebruiken rij ${v.row}, het laatste.`,
  "remedy-answer-replaced": fixed("Haal het antwoord weg dat niet klopt, als het anders moet."),
  "answers-of-one": (v: { row: number; others: string }) =>
    `De antwoorden in rij ${v.row} en rij ${v.others} komen van dezelfde, en we weten niet welk het laatste is. Ze tellen allebei niet mee.`,
  "remedy-answers-of-one": fixed("Haal het antwoord weg dat niet klopt."),
  "code-other-form": (v: { header: string; cells: string; count: number }) =>
    `Kolom ‘${v.header}’: in ${v.count === 1 ? "één cel" : `${v.count} cellen`} (${v.cells}) is de code anders geschreven dan op de lijst. We lezen hem als de code die er het meest op lijkt.`,
  "remedy-code-other-form": fixed("U hoeft niets te doen als dat klopt."),
  "answers-differ": (v: { header: string; cells: string; count: number }) =>
    `Kolom ‘${v.header}’: in ${v.count === 1 ? "één cel" : `${v.count} cellen`} (${v.cells}) zegt het antwoord iets anders dan de lijst. We gebruiken wat op de lijst staat.`,
  "remedy-answers-differ": fixed("Klopt het antwoord en de lijst niet, verbeter dan de lijst."),
  "survey-joined": (v: { unit: Unit; joined: number; unjoined: number }) =>
    `antwoorden van ${answering[v.unit]}: ${v.joined} bij de lijst gezet${v.unjoined === 0 ? "" : `, ${v.unjoined} niet`}`,
  "survey-evaluation": (v: { unit: Unit }) =>
    `antwoorden van ${answering[v.unit]} over hoe het gaat: we zetten ze bij niemand`,
  "survey-apart": (v: { unit: Unit }) => `antwoorden van ${answering[v.unit]}: we zetten ze bij niemand`,
  "second-file-missing": (v: { file: string }) =>
    `Dit bestand is eerder samen met ${v.file} gelezen, en dat bestand is er nu niet bij. Wie daarin staat, doet niet mee.`,
  "remedy-second-file-missing": (v: { file: string }) =>
    `Geef het mee: --with ${v.file}. Hoort het er niet meer bij, haal dan de regels met [${v.file}] weg van het blad Kolommen.`,
  "cli-option-with": (_: object) =>
    "een tweede bestand van hetzelfde programma, om te lezen; daarin wordt niets geschreven",
  "cli-with-same": (_: object) =>
    "Het bestand achter --with is het bestand zelf. Noem daar een ander bestand van het programma.",
  "cli-out-is-second": (_: object) =>
    "--out is het bestand achter --with. Daarin schrijven we niet; noem een andere naam.",
  "step-codes": (v: { count: number; sheets: number }) =>
    `Een nieuwe kolom ‘Code’ rechts op ${v.sheets === 1 ? "één blad" : `${v.sheets} bladen`}, met ${v.count === 1 ? "1 code" : `${v.count} codes`}`,
  "codes-not-added": (v: { sheet: string; reason: NoCodes }) =>
    `Het blad ‘${v.sheet}’ krijgt geen kolom met codes: ${noCodes[v.reason][0]}.`,
  "remedy-codes-not-added": (v: { reason: NoCodes }) => noCodes[v.reason][1],
  "cli-option-add-codes": (_: object) =>
    "zet onze codes in één nieuwe kolom ‘Code’ rechts op lijsten die geen codes hebben",
  "members-without-group": (v: Rows) =>
    `Deze groep vinden we niet op het blad met groepen: rij ${v.rows}. Deze ${v.count} leden doen niet mee.`,
  "members-without-groups": (v: { count: number }) =>
    `We lezen hier geen groepen. ${v.count === 1 ? "Dit lid doet" : `Deze ${v.count} leden doen`} daarom niet mee.`,
  "remedy-members-without-groups": fixed(
    "Staan de groepen in een ander bestand, lees dat dan mee: open het bestand met groepen en noem dit achter --with. Of zet de lijst met groepen op een blad in deze werkmap.",
  ),
  "member-of-several-groups": (v: Rows) =>
    `${v.count === 1 ? `Rij ${v.rows}: dit lid kan` : `Rij ${v.rows}: deze leden kunnen`} bij meer dan één groep horen, en ${v.count === 1 ? "doet" : "doen"} niet mee.`,
  "group-filled-down": (v: { header: string; cells: string; count: number }) =>
    `Kolom ‘${v.header}’: de groep staat alleen bij het eerste lid. We lezen de lege cellen eronder (${v.cells}) als dezelfde groep.`,
  "remedy-group-filled-down": fixed(
    "U hoeft niets te doen als dat klopt. Sorteer dit blad niet: dan raken de leden hun groep kwijt.",
  ),
  "code-alike": (v: AlikeSaid) =>
    `${v.count === 1 ? "Twee codes verschillen" : `${v.count} paren codes verschillen`} alleen in spaties, streepjes of een 0 ervoor: ${v.cells}. Misschien is het dezelfde.`,
  "remedy-code-alike": fixed(
    "Is het dezelfde, haal dan een van de twee weg. Zo niet, geef een van de twee een andere code. Nu doen ze allebei mee.",
  ),
  "person-alike": (v: AlikeSaid) =>
    `${alike[v.by]}: ${v.cells}. ${v.twoGroups ? "Misschien zit één persoon in twee groepen." : `Misschien staat ${doubled[v.unit]} er dubbel in.`}`,
  "remedy-person-alike": fixed(
    "Is het dezelfde, haal dan een van de twee weg. Wij voegen niets samen: nu doen ze allebei mee.",
  ),
  "municipality-of-sheet": fixed("De gemeente van deze rijen halen we uit de naam van het blad."),
  "remedy-municipality-of-sheet": fixed("Klopt dat niet voor alle rijen, voeg dan een kolom ‘Gemeente’ toe."),
  "survey-code-unknown": (v: Rows) =>
    `${v.count === 1 ? `In rij ${v.rows} staat` : `In ${v.count} rijen (${v.rows}) staat`} geen code die op de lijst staat. Bij een evaluatie weten we dan niet bij wie het antwoord hoort.`,
  "remedy-survey-code-unknown": fixed(
    "Vul de goede code in als u die weet. Aan de groepen en huishoudens verandert dit niets.",
  ),
};
