import type { Applies } from "../../privacy/dpia/assessment.ts";
import type { DataKind } from "../../privacy/processing/found-data.ts";
import type { Retained } from "../../privacy/retention/retained.ts";
import type { RetentionCategory } from "../../privacy/retention/terms.ts";
import { aboutPeople } from "./about-people.ts";

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** What to do with data that are past their term. */
const toDo: Readonly<Record<RetentionCategory, (code: string) => string>> = {
  applicant: (code) => `Vergeet ${code}: kies Iemand vergeten, of typ forget --code ${code}.`,
  conduct: () => "Maak op uw ledenlijst en op Goedkeuring leeg wanneer de VOG is gezien. De aantallen blijven kloppen.",
  "check-ins": (code) => `Verwijder de regels van ${code} op deze bladen. Nodig voor de evaluatie? Maak die eerst.`,
  lists: (code) => `Verwijder deze bladen van ${code}. Print eerst wat de groep of het huishouden wil houden.`,
  key: (code) =>
    `Vergeet ${code}. Blijven de antwoorden nog nodig? Maak eerst het bestand voor onderzoekers: na het vergeten staan ze hier niet meer.`,
  survey: (code) =>
    `Verwijder de antwoorden van ${code}, ook uit het bestand voor onderzoekers en uit uw enquêteprogramma.`,
};

/** What is said of answers without a code. */
const answersOfNobody =
  "Verwijder de antwoorden op dit blad, of haal er de oudste uit. Doe dat ook in uw enquêteprogramma.";

const registerNotes = new Map([
  ["coordinator", "In te vullen: naam en contactgegevens van de organisatie, en of zij (mede) verantwoordelijk is."],
  ["municipality", "In te vullen: welke gemeente, welke afdeling, en of zij (mede) verantwoordelijk is."],
  [
    "together",
    "In te vullen. Bepalen organisaties samen doel en middelen, dan is een regeling nodig (artikel 26). Werkt de een in opdracht van de ander, dan een verwerkersovereenkomst (artikel 28).",
  ],
  ["officer", "In te vullen: naam en adres van de functionaris gegevensbescherming. Een gemeente heeft er altijd een."],
  [
    "processors",
    "In te vullen: wie de werkmap of de enquêtes voor u bewaart, zoals Microsoft, Google of het enquêteprogramma. Samen Hier zelf bewaart niets bij ons.",
  ],
  [
    "matching",
    "Een groep bewoners en een huishouden voorstellen als match. Mensen beslissen; de werkmap doet een voorstel.",
  ],
  ["guidance", "Taken verdelen, maandelijks met beide kanten praten en op tijd zien waar het stokt."],
  ["reminding", "Contactpersonen eraan herinneren wat zij moeten doen, met codes en aantallen."],
  ["evaluating", "Nagaan of het programma werkt, op groepsniveau. Niet om één persoon te beoordelen."],
  [
    "ordinary",
    "U kiest. Een gemeente kan zich vaak op haar publieke taak beroepen, een stichting eerder op een gerechtvaardigd belang of op toestemming. Leg uit waarom.",
  ],
  [
    "special",
    "U kiest. Naast een grondslag is een uitzondering nodig (artikel 9 lid 2), meestal uitdrukkelijke toestemming. Een score voor kwetsbaarheid zegt al gauw iets over gezondheid.",
  ],
  [
    "offences",
    "Noteer alleen dat de VOG is gezien en wanneer. Over een geweigerde VOG mag hier niets staan: dat is een strafrechtelijk gegeven.",
  ],
  [
    "consent",
    "Toestemming moet vrij zijn. Wie van de gemeente of van u afhangt, voelt dat niet altijd zo. Bied een echt alternatief, vraag het opnieuw na aankomst, en zeg dat stoppen geen gevolgen heeft voor verblijf of geld.",
  ],
  [
    "to-municipality",
    "Taken waarbij de gemeente iets doet, en hoe ver de aanvraag van een uitkering is. Geen namen, notities en scores.",
  ],
  ["to-group", "Taken, voornamen als u dat kiest, en doelen waarmee de nieuwkomer akkoord is. Geen scores of redenen."],
  ["to-contact", "Hoe elke match ervoor staat en wie gebeld moet worden. Niets uit de gesprekken."],
  ["to-ambassador", "Taken van eigen matches waarbij taal of cultuur telt. Geen namen en notities."],
  ["to-partners", "Signalen per thema, zonder matches, dagen of namen."],
  [
    "to-research",
    "Antwoorden en matches met pseudoniemen, zonder codes, namen, dagen of vrije tekst. Dat zijn nog steeds persoonsgegevens: maak afspraken.",
  ],
  ["to-mail", "Uw mailprogramma of Google verstuurt herinneringen. Er staan alleen codes en aantallen in."],
  [
    "to-office",
    "Staat de werkmap in OneDrive, SharePoint of Google Drive, dan verwerkt dat bedrijf de gegevens voor u. Een gewoon Gmail-account is niet geschikt: daar is geen verwerkersovereenkomst bij. Gebruik een account van uw organisatie.",
  ],
  ["to-pdok", "PDOK kreeg losse postcodes om ze op de kaart te zetten. Geen namen, codes of huisnummers."],
  ["outside", "In te vullen: verlaten gegevens de EU? Vraag het na bij wie uw bestanden en enquêtes bewaart."],
  ["codes", "Op onze bladen staan codes. Namen staan alleen op uw eigen lijsten en waar u ze zelf typt."],
  [
    "allow-list",
    "Een bestand om te delen bevat alleen wat op de lijst voor die lezer staat, als losse waarden in een nieuw bestand.",
  ],
  [
    "never-read",
    "Kolommen over BSN, geloof, geaardheid, gezondheid, afkomst en dergelijke leest Samen Hier nooit. Ze staan dan nog wel in uw werkmap.",
  ],
  ["log", "Het logboek zegt wat er is gedaan, met codes van matches en aantallen. Geen waarden uit uw lijsten."],
  ["no-server", "Samen Hier rekent in uw programma of browser. Er gaat niets naar ons, en er wordt niets gemeten."],
  ["forget", "U kunt iemand laten vergeten (forget) en iemands eigen gegevens afgeven (share --for person)."],
  [
    "protection",
    "Dit is geen beveiliging. Wie de werkmap kan openen, kan alles lezen, ook verborgen bladen en beveiligde cellen. Deel daarom nooit de werkmap zelf.",
  ],
  [
    "account",
    "In te vullen: wie kan erbij, staat tweestapsverificatie aan, en wie haalt toegang weg als iemand vertrekt?",
  ],
  [
    "key-apart",
    "De sleutel bij de pseudoniemen is een apart bestand. Bewaar die op een andere plek dan het bestand voor onderzoekers.",
  ],
]);

const persons = new Map([
  ["households", (n: number) => counted(n, "huishouden", "huishoudens")],
  ["groups", (n: number) => counted(n, "groep", "groepen")],
  ["members", (n: number) => `${counted(n, "lid", "leden")} met een eigen regel of naam`],
  ["ambassadors", (n: number) => counted(n, "ambassadeur", "ambassadeurs")],
  ["contacts", (n: number) => counted(n, "contactpersoon", "contactpersonen")],
]);

/** What is said of kinds of data that need more care. */
const care: Partial<Record<DataKind, string>> = {
  vulnerability: "Bijzonder: zegt al gauw iets over gezondheid. Toon anderen alleen een klasse.",
  papers: "Alleen gezien of niet, en wanneer. Bewaar geen papieren.",
  talks: "Notities kunnen over gezondheid of veiligheid gaan. Schrijf niet meer dan nodig.",
  signals: "Ook veiligheid. Alleen voor wie moet handelen.",
  matches: "Ook waarom een match stopte, als iemand dat wilde zeggen.",
  answers: "Wie antwoordde, is met de code te vinden.",
};

const terms: Readonly<Record<RetentionCategory, (term: number) => string>> = {
  applicant: (term) => `${counted(term, "week", "weken")} na de afwijzing of afmelding`,
  conduct: (term) =>
    term === 0 ? "tot en met de dag waarop het eindigt" : `${counted(term, "maand", "maanden")} na het einde`,
  "check-ins": (term) => `${counted(term, "maand", "maanden")} na het einde van de match`,
  lists: (term) => `${counted(term, "maand", "maanden")} na het einde van de match`,
  key: (term) => `${counted(term, "maand", "maanden")} na het einde van de laatste match`,
  survey: (term) => `${counted(term, "maand", "maanden")} na het einde, dan al zonder naam`,
};

const criteria = new Map<string, Readonly<Record<Applies, string>>>([
  [
    "scoring",
    {
      yes: "Er staan wensen of scores op uw lijsten waarmee wordt gematcht.",
      perhaps: "Op uw lijsten vonden we geen wensen of scores. Matchen is wel een vorm van beoordelen.",
      no: "",
    },
  ],
  [
    "automated",
    {
      yes: "",
      perhaps: "",
      no: "Een match is een voorstel. Groep, huishouden en gemeente zeggen zelf ja of nee (artikel 22).",
    },
  ],
  [
    "monitoring",
    {
      yes: "Elke maand is er een gesprek met beide kanten, en daar komen signalen uit.",
      perhaps: "Er zijn nog geen gesprekken gepland. Volgt u mensen op een andere manier?",
      no: "",
    },
  ],
  [
    "sensitive",
    {
      yes: "Er staan gegevens over kwetsbaarheid, een VOG, of kolommen die hier niet horen. Zie het verwerkingsregister.",
      perhaps: "In de kolommen vonden we niets gevoeligs. Kijk ook naar notities en opmerkingen.",
      no: "",
    },
  ],
  ["scale", { yes: "", perhaps: "", no: "" }],
  [
    "combining",
    {
      yes: "Vragenlijsten worden bij huishoudens, groepen en matches gezocht.",
      perhaps: "Er zijn geen vragenlijsten gevonden. Voegt u gegevens van anderen toe, dan geldt dit wel.",
      no: "",
    },
  ],
  [
    "vulnerable",
    {
      yes: "Nieuwkomers hangen af van gemeente en hulp, en kennen de regels vaak nog niet. Kinderen horen er ook bij.",
      perhaps: "Er staan nog geen huishoudens in de werkmap.",
      no: "",
    },
  ],
  [
    "innovative",
    { yes: "", perhaps: "", no: "Er wordt gerekend met vaste, openbare regels. Er is geen kunstmatige intelligentie." },
  ],
  [
    "blocking",
    {
      yes: "",
      perhaps: "",
      no: "Meedoen is vrijwillig. Stoppen heeft geen gevolgen voor verblijf of geld. Zeg dat ook zo.",
    },
  ],
]);

const dpiaNotes = new Map([
  [
    "dependence",
    "Maatregel: toestemming staat met dag op de lijst, er is een andere weg zonder groep, en stoppen kan zonder reden. Vraag: hoe weet u dat mensen zich vrij voelen?",
  ],
  [
    "shared-link",
    "Maatregel: bestanden op maat in plaats van de werkmap. Beveiligde cellen en verborgen bladen houden niemand tegen. Vraag: wie heeft nu een link?",
  ],
  [
    "notes",
    "Maatregel: gesprekken gaan met keuzelijsten, en bij tekst staat wat er niet hoort. Vraag: wie leest de notities na?",
  ],
  [
    "other-use",
    "Maatregel: de contactpersoon en de gemeente zien geen notities. Vraag: is vastgelegd dat gegevens niet voor handhaving of verblijf worden gebruikt?",
  ],
  [
    "recognised",
    "Maatregel: in gedeelde cijfers staan geen aantallen onder 5. Vraag: kent iemand in een kleine gemeente mensen alsnog aan hun verhaal?",
  ],
  [
    "unfair",
    "Maatregel: afkomst, geloof, geslacht en leeftijd kunnen geen regel zijn, en de loting is na te rekenen. Vraag: kijkt iemand na wie steeds overblijft?",
  ],
  ["too-long", "Maatregel: het blad Bewaartermijnen zegt wat weg kan. Vraag: wie doet dat, en wanneer?"],
  [
    "wrong-data",
    "Maatregel: wat niet te lezen is, staat op Aandachtspunten en wordt niet geraden. Vraag: kunnen mensen hun gegevens nazien?",
  ],
  [
    "children",
    "Maatregel: alleen aantallen. Schrijf geen namen of verhalen van kinderen. Vraag: geven ouders akkoord waar een taak over hun kind gaat?",
  ],
  ["necessity", "Loop de kolommen langs op het blad Kolommen. Wat nergens voor wordt gebruikt, kan weg."],
  ["informed", "Is er een privacyverklaring in een taal die mensen lezen, en wordt die ook uitgelegd?"],
  ["views", "Vraag nieuwkomers en groepen naar hun mening (artikel 35 lid 9), of leg uit waarom dat niet kan."],
  [
    "roles",
    "Wie is verantwoordelijk: de gemeente, Justice & Peace, de lokale partner, of samen? Zie het verwerkingsregister.",
  ],
  ["access", "Noem de mensen of rollen. Haal toegang weg van wie die niet meer nodig heeft."],
  [
    "breach",
    "Wie belt wie, en wie meldt het binnen 72 uur bij de Autoriteit Persoonsgegevens? Ook een verkeerd gedeelde link telt.",
  ],
  ["advice", "Vraag het advies van de functionaris gegevensbescherming en leg het vast (artikel 35 lid 2)."],
  ["decision", "Wie besluit dat de risico's klein genoeg zijn, en wanneer kijkt u opnieuw?"],
]);

/** Sentences of retention, the processing register and files about people, in Dutch. */
export const privacy = {
  "retention-do": (v: Pick<Retained, "category" | "who" | "code">) =>
    v.who === "sheet" ? answersOfNobody : toDo[v.category](v.code),
  "register-note": (v: { item: string }) => registerNotes.get(v.item) ?? "–",
  "register-persons": (v: { item: string; count: number }) => persons.get(v.item)?.(v.count) ?? String(v.count),
  "register-data": (v: { kind: DataKind; sheets: readonly string[] }) =>
    `Op: ${v.sheets.join(", ")}.${care[v.kind] === undefined ? "" : ` ${care[v.kind] ?? ""}`}`,
  "register-refused": (v: { places: readonly { sheet: string; column: string }[] }) =>
    `Staat in: ${v.places.map(({ sheet, column }) => `${sheet}, kolom ${column}`).join("; ")}. Samen Hier leest dit nooit. U hebt er geen grond voor: verwijder de kolom, ook uit eerdere versies.`,
  ...aboutPeople,
  "share-person-term": (v: { category: RetentionCategory; term: number }) => terms[v.category](v.term),
  "register-term": (v: { category: RetentionCategory; term: number; setting: string }) =>
    `${terms[v.category](v.term)} (instelling ${v.setting}). Een voorstel: besluit zelf.`,
  "dpia-criterion": (v: { item: string; applies: Applies; persons: number }) =>
    v.item === "scale"
      ? `In deze werkmap: ${counted(v.persons, "persoon of groep", "personen en groepen")}. Tel alle gemeenten mee die met u werken.`
      : (criteria.get(v.item)?.[v.applies] ?? "–"),
  "dpia-note": (v: { item: string }) => dpiaNotes.get(v.item) ?? "–",
  "step-privacy": (_: object) => "Bewaartermijnen, verwerkingsregister en DPIA-start bijwerken",
  "privacy-retention": (v: { past: number; soon: number; unknown: number }) =>
    `Bewaartermijn voorbij: ${v.past}. Binnen 30 dagen: ${v.soon}. Dag onbekend: ${v.unknown}. Er gaat niets vanzelf weg.`,
  "privacy-dpia": (v: { met: number }) =>
    v.met >= 2
      ? `Van de negen criteria gelden er zeker ${v.met}: doe een DPIA.`
      : `Van de negen criteria geldt er zeker ${v.met}. Beoordeel zelf wat open staat.`,
  "refused-columns": (v: { count: number }) =>
    `Er ${v.count === 1 ? "is 1 kolom" : `zijn ${v.count} kolommen`} die hier niet ${v.count === 1 ? "hoort" : "horen"}.`,
  "remedy-refused-columns": (_: object) =>
    "Kijk op het blad Verwerkingsregister bij Hoort hier niet, en verwijder die kolommen.",
  "overview-retention": (_: object) => "Bewaartermijn voorbij of bijna voorbij",
  "overview-retention-next": (v: { past: number; unknown: number }) =>
    v.past > 0
      ? "Kijk wat weg kan. Er gaat niets vanzelf weg."
      : v.unknown > 0
        ? `Vul bij ${counted(v.unknown, "regel", "regels")} de dag van einde in.`
        : "Er hoeft nu niets weg.",
  "overview-processing": (_: object) => "Verwerkingsregister",
  "overview-processing-next": (_: object) => "Vul in wat alleen u weet: grondslag, rollen en verwerkers.",
  "overview-dpia": (_: object) => "DPIA-start",
  "overview-dpia-next": (_: object) => "Bespreek de risico's met uw privacy-adviseur.",
  "coordinator-retention": (v: { past: number; soon: number }) =>
    v.past === 0
      ? `Bewaartermijn binnen 30 dagen voorbij: ${v.soon}. Zie het blad Bewaartermijnen (taak T89)`
      : `Bewaartermijn voorbij: ${v.past}${v.soon === 0 ? "" : `, binnen 30 dagen: ${v.soon}`}. Zie het blad Bewaartermijnen (taak T89)`,
  "cli-help-privacy": (_: object) => "maakt de bladen Bewaartermijnen, Verwerkingsregister en DPIA-start",
};
