import type { Scale } from "../../evaluation/response.ts";

const parts = {
  purpose: "Waarvoor uw gegevens worden gebruikt",
  recipients: "Wie iets kan krijgen",
  terms: "Hoe lang gegevens blijven",
  rights: "Uw rechten",
} as const;

const rights = {
  correct: "Klopt iets niet? Vraag de coördinator om het te verbeteren.",
  erase: "U kunt vragen om uw gegevens te laten wissen. De coördinator legt uit wat dan nog blijft staan, en waarom.",
  object: "Gaf u toestemming? Die mag u altijd intrekken. Stoppen heeft geen gevolgen voor verblijf of geld.",
  complain: "Een klacht kunt u indienen bij de Autoriteit Persoonsgegevens.",
  decisions: "Niemand wordt door de computer gekozen of afgewezen. Een match is een voorstel; mensen beslissen.",
} as const;

const means = new Map([
  ["wave", "Moment van de vragenlijst"],
  ["respondent", "Wie antwoordde"],
  ["household", "Pseudoniem van het huishouden"],
  ["group", "Pseudoniem van de groep"],
  ["member", "Pseudoniem van het groepslid"],
  ["match", "Pseudoniem van de match"],
  ["arm", "Hoe de match ontstond, of bij welke groep van het onderzoek iemand hoort"],
  ["original-arm", "Waar het huishouden bij hoorde toen het voor het eerst werd geloot"],
  ["block", "Pseudoniem van de loting: de twee kandidaten voor één groep"],
  ["round", "Nummer van de matchronde"],
  ["rematched", "Of het niet de eerste match was"],
  ["km", "Afstand tussen groep en huishouden, in hele kilometers"],
  ["month", "Maand van het antwoord"],
  ["municipality", "Gemeente, alleen als er minstens tien groepen en huishoudens wonen"],
  ["status", "Hoe ver de match is"],
  ["start-month", "Maand van de eerste ontmoeting"],
  ["end-month", "Maand van het einde"],
]);

const ranges: Partial<Record<Scale, string>> = {
  agree: "1 helemaal mee oneens, 2, 3, 4, 5 helemaal mee eens",
  satisfied: "1 heel ontevreden, 2, 3, 4, 5 heel tevreden",
  "yes-no": "0 nee, 1 ja",
  number: "een getal",
};

function valuesOf(column: string, waves: readonly string[], respondents: readonly string[]): string {
  if (column === "wave") return waves.join(", ");
  if (column === "respondent") return respondents.join(", ");
  if (column === "arm" || column === "original-arm") return "treated, control, rematch, outside, none";
  if (column === "status") return "confirmed, started, paused, ended";
  if (column === "rematched") return "0 nee, 1 ja";
  return /month$/u.test(column) ? "jjjj-mm" : "–";
}

/** Sentences of files about people: for somebody themselves, for researchers, and the key; in Dutch. */
export const aboutPeople = {
  "share-secret-needed": (_: object) => "Voor pseudoniemen is een geheim nodig: een lange tekst die niemand kan raden.",
  "share-secret-short": (v: { least: number }) =>
    `Dit geheim is te kort. Neem minstens ${v.least} tekens: met een kort geheim is te raden wie wie is.`,
  "remedy-share-secret": (_: object) =>
    "Geef het geheim mee, bijvoorbeeld met --seed. Hetzelfde geheim geeft later dezelfde pseudoniemen; het staat in de sleutel.",
  "share-research-whole": (_: object) =>
    "Een bestand voor onderzoek en de sleutel gaan over de hele werkmap. Laat de match en de naam weg.",
  "share-research-nothing": (_: object) => "Er zijn geen antwoorden op vragenlijsten en geen matches om te delen.",
  "share-left-out-research": (_: object) =>
    "Niet hierin: codes, namen, dagen, adressen en vrije tekst. Ook met pseudoniemen zijn dit persoonsgegevens: maak er afspraken over en deel het bestand niet verder.",
  "research-answers-title": (v: { count: number }) =>
    `Antwoorden met pseudoniemen: ${v.count === 1 ? "1 vragenlijst" : `${v.count} vragenlijsten`}`,
  "research-matches-title": (v: { count: number }) =>
    `Matches met pseudoniemen: ${v.count === 1 ? "1 match" : `${v.count} matches`}`,
  "research-codebook-title": (_: object) => "Codeboek: wat er in de kolommen staat",
  "research-means": (v: { column: string }) => means.get(v.column) ?? v.column,
  "research-values": (v: { column: string; waves: readonly string[]; respondents: readonly string[] }) =>
    valuesOf(v.column, v.waves, v.respondents),
  "research-options": (v: { options: readonly string[] }) =>
    `${v.options.join(", ")}${v.options.includes("other") ? "" : `${v.options.length === 0 ? "" : ", "}other (anders, of door minder dan vijf gegeven)`}`,
  "research-levels": (v: { levels: readonly string[] }) =>
    v.levels.map((level, place) => `${place} ${level === "none" ? "geen" : level}`).join(", "),
  "research-range": (v: { scale: Scale }) => ranges[v.scale] ?? "–",
  "share-key-title": (_: object) => "Sleutel: wie bij welk pseudoniem hoort",
  "share-left-out-key": (_: object) =>
    "Alleen voor de coördinator. Bewaar dit bestand op een andere plek dan het bestand voor onderzoek, en gooi het weg als de termijn voorbij is.",
  "share-key-secret": (_: object) => "Geheim waarmee de pseudoniemen zijn gemaakt",
  "share-key-secret-title": (_: object) => "Met dit geheim krijgt iedereen later hetzelfde pseudoniem",
  "share-person-who": (_: object) =>
    "Zeg van wie u de gegevens wilt: de code van een huishouden, groep of ambassadeur, of de naam van een contactpersoon.",
  "share-person-group": (_: object) => "Een groep bestaat uit meer mensen, en ieder krijgt alleen de eigen gegevens.",
  "remedy-share-person-group": (_: object) => "Zeg welk lid van de groep het is: bij naam of e-mailadres.",
  "share-person-hidden": (_: object) => "[iemand anders]",
  "share-person-title": (_: object) => "Wat er over mij in de werkmap staat",
  "share-person-about": (_: object) => "Uw gegevens: waarvoor, bij wie en hoe lang",
  "share-left-out-person": (_: object) =>
    "Namen, codes en adressen van anderen staan hier niet in. Coördinator: lees dit bestand na voordat u het geeft; in notities kan iemand anders zonder naam te herkennen zijn.",
  "share-person-part": (v: { part: keyof typeof parts }): string => parts[v.part],
  "share-person-received": (_: object) =>
    "De werkmap houdt niet bij welke bestanden er zijn gemaakt. Vraag de coördinator wat er is gedeeld, en met wie.",
  "share-person-right": (v: { right: keyof typeof rights }): string => rights[v.right],
  "share-person-refused-title": (_: object) => "Staat wel in de werkmap, niet in dit bestand",
  "share-person-refused": (_: object) =>
    "Deze kolommen leest Samen Hier nooit, en ze horen niet in de werkmap. Coördinator: geef zelf aan de persoon wat er staat, en verwijder daarna de kolom.",
  "cli-option-member": (_: object) => "bij --for person: dit lid van de groep, bij naam of e-mailadres",
  "cli-share-seed": (_: object) =>
    "--seed hoort alleen bij --for research en --for key: daar is het het geheim van de pseudoniemen.",
  "cli-share-key-exists": (v: { file: string }) =>
    `Er staat al een sleutel: ${v.file}. Gebruik het geheim daaruit met --seed, of zet die sleutel eerst ergens anders.`,
  "cli-share-key-beside": (v: { file: string }) =>
    `Er was geen geheim: wij kozen er een. Het staat met de sleutel in ${v.file}. Bewaar dat bestand apart, en gebruik het geheim (--seed) de volgende keer weer.`,
};
