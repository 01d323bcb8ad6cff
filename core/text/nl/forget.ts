const whose = {
  household: "dit huishouden",
  group: "deze groep",
  member: "dit groepslid",
  ambassador: "deze ambassadeur",
  contact: "deze contactpersoon",
} as const;

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** Sentences of forgetting somebody, in Dutch. */
export const forget = {
  "cli-help-forget": (_: object) => "verwijdert één persoon, huishouden of groep overal uit het bestand",
  "cli-option-forget-code": (_: object) => "de code van wie weg moet; van een contactpersoon de naam",
  "cli-option-forget-member": (_: object) => "één lid van de groep met die code: de naam of het e-mailadres",
  "forget-done": (v: { cells: number; sheets: number; replacement: string }) =>
    `Wij halen ${counted(v.cells, "cel", "cellen")} weg of passen ze aan, op ${counted(v.sheets, "blad", "bladen")}. Waar de regel moet blijven tellen, staat daarna ‘${v.replacement}’.`,
  "forget-counted": (v: { cells: number }) => `${counted(v.cells, "cel", "cellen")} leeg of aangepast`,
  "forget-sheet": (v: { cells: number; rows: number }) =>
    `${counted(v.cells, "cel", "cellen")} leeg of aangepast, in ${counted(v.rows, "rij", "rijen")}`,
  "forget-renamed": (v: { name: string }) => `het blad heet daarna ‘${v.name}’`,
  "forget-final": (_: object) =>
    "Dit kunt u niet ongedaan maken. Wat u hiervoor deed, kunt u daarna ook niet meer ongedaan maken.",
  "forget-matches": (v: { kind: keyof typeof whose }) =>
    v.kind === "household" || v.kind === "group"
      ? `Een match van ${whose[v.kind]} die nog liep, stopt vandaag. Een voorstel vervalt. Wat mensen daarbij opschreven, gaat weg.`
      : `De matches van ${whose[v.kind]} gaan door, zonder diens naam.`,
  "forget-doubtful": (v: { count: number; places: string }) =>
    `${counted(v.count, "cel noemt", "cellen noemen")} een naam die ook van een ander kan zijn, of een gewoon woord is. Die lieten wij staan. Kijk zelf bij: ${v.places}${v.count > 5 ? " en verder" : ""}.`,
  "forget-elsewhere": (_: object) =>
    "Ergens anders kan nog iets staan: in verstuurde mails, gedeelde bestanden en oudere versies van dit bestand. Daar kunnen wij niet bij.",
  "forget-logged": (v: { cells: number; replacement: string }) =>
    `iemand verwijderd: ${counted(v.cells, "cel", "cellen")}, nu ‘${v.replacement}’`,
  "forget-no-members": (_: object) => "Wie deze code heeft, is geen groep en heeft geen leden.",
  "remedy-forget-no-members": (_: object) => "Laat het lid weg, of geef de code van de groep.",
  "forget-unknown": (_: object) => "Niemand in dit bestand heeft deze code.",
  "remedy-forget-unknown": (_: object) =>
    "Kijk op uw lijst hoe de code precies staat. Zoekt u een lid van een groep? Geef dan de code van de groep, en de naam of het e-mailadres van het lid.",
  "forget-several": (_: object) => "Deze code staat bij meer dan één soort, zoals een groep en een huishouden.",
  "remedy-forget-several": (_: object) => "Geef een van de twee eerst een andere code op uw lijst.",
  "forget-member-unknown": (_: object) => "Deze groep heeft geen lid met deze naam of dit e-mailadres.",
  "remedy-forget-member-unknown": (_: object) => "Kijk op uw ledenlijst hoe de naam precies staat.",
  "forget-member-several": (_: object) => "Deze groep heeft meer dan één lid met deze naam.",
  "remedy-forget-member-several": (_: object) => "Geef het e-mailadres van het lid.",
  "forget-unreachable-mails": (_: object) =>
    "Mails die al verstuurd zijn, staan nog in mailboxen. Vraag de ontvangers om ze weg te gooien.",
  "forget-unreachable-exports": (_: object) =>
    "Bestanden en agenda's die u eerder deelde, kunnen deze persoon nog noemen. Vraag de ontvangers om ze weg te gooien.",
  "forget-unreachable-versions": (_: object) =>
    "Oudere versies van dit bestand bestaan misschien nog: een .bak-bestand, een back-up, of de versiegeschiedenis van OneDrive, SharePoint of Google Drive. Gooi ze weg, of laat dat doen.",
  "forget-unreachable-survey-tool": (_: object) =>
    "De antwoorden staan ook nog in het programma waarmee de vragenlijst is gemaakt. Gooi ze daar weg.",
  "forget-unreachable-part": (_: object) => "Dit onderdeel van het bestand konden wij niet schoonmaken.",
  "forget-unreachable-doubtful": (_: object) => "Deze cel gaat misschien over deze persoon. Alleen u kunt dat zien.",
  "forget-file": (v: { file: string }) =>
    `Dit bestand kan deze persoon nog noemen: ${v.file}. Gooi het weg als dat zo is.`,
  "forget-files-unread": (v: { count: number }) =>
    `In ${v.count === 1 ? "1 ander bestand" : `${v.count} andere bestanden`} in deze map keken wij niet: te groot, te veel of niet te lezen. Kijk zelf.`,
  "forget-no-backup": (_: object) => "Er is geen .bak-bestand gemaakt: daarin zou deze persoon nog staan.",
  "forget-original": (v: { file: string }) =>
    `Let op: in ${v.file} staat deze persoon nog. Gooi dat bestand weg zodra het nieuwe klopt.`,
  "round-check-forgotten": (v: { round: number; count: number }) =>
    `Na ronde ${v.round} ${v.count === 1 ? "is iemand" : `zijn er ${v.count} keer mensen`} op verzoek verwijderd. Daarom kan de ronde niet meer worden nagerekend. Dat zegt niets over de loting.`,
};
