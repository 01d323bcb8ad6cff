/**
 * Words that stand for a word of the dictionary, wherever it stands: `zip` is a `postcode`, `pc` is one, and so is the
 * `pcode` of a case system. To teach the intake another word for something, add it behind the word it stands for; a line
 * is `word: its synonyms`. Words of two meanings do not belong here: `contact` is a person on one sheet and a talk on
 * another.
 */
const lines = `
  aantal: hoeveel hoevelen aant many
  achternaam: surname lname lastname lname anaam achternm achtern geslnm geslnaam geslachtsnaam
  adres: adr addr address adresregel adresregels woonadres adresgegevens adresrgl
  afstand: afst distance dist reisafstand reisafst
  ambassadeur: ambassador ambassadeurs ambassadors amb ambass
  beroep: beroepen profession professions occupation occupations occup
  belangrijk: belangrijkste belangrijkst important
  code: cd codenr codenummer kenmerk kenm
  datum: date dt
  email: eml emailadres mailadres mailadressen emailadressen mail mails emails mailtje mailtjes emailaddress postvak mailbox
  geslacht: gesl gender sex geslachtsaand
  hours: hrs
  interesses: interests hobbys hobby hobbies interesse
  km: kilometer kilometers kilometre kilometres kms
  kwetsbaar: kwetsbare kwetsbaren vulnerable
  kwetsbaarheid: kwetsbh kwetsbrh vulnerability vuln
  max: maximaal maximale maximum maximal
  naam: name nm
  people: ppl
  postcode: pc pcode postkode zip zipcode postcd pstcd postc
  roepnaam: roepnm
  straat: str street straatnaam
  team: teampje
  telefoon: tel telefoonnummer telefoonnr telnr telnummer phone telephone phonenumber phonenr belnr belnummer telef
  tussenvoegsel: tussenvoegsels tsv tv tussenv voorv voorvoegsel voorvoegsels voorvgs voorvoegs infix
  uren: uur uurtjes uurtje
  voornaam: fname firstname forename forenames voornamen voornm vrnaam vnaam vn
  volwassenen: adults grownups meerderjarigen
  week: wk weekly wekelijks
  woont: woon
`;

/** By synonym, the word it stands for. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  lines.trim().split("\n").flatMap((line) => {
    const [word = "", others = ""] = line.trim().split(":");
    return others.trim().split(" ").map((other) => [other, word] as const);
  }),
); // prettier-ignore
