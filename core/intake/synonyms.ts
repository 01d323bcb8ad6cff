/**
 * Words that stand for a word of the dictionary, wherever it stands: `zip` is a `postcode`, `pc` is one, and so is the
 * `pcode` of a case system. To teach the intake another word for something, add it behind the word it stands for; a line
 * is `word: its synonyms`. Words of two meanings do not belong here: `contact` is a person on one sheet and a talk on
 * another.
 */
const lines = `
  aanmelding: aanm aanmeld
  aantal: hoeveel hoevelen aant many cnt
  achternaam: surname lname lastname anaam achternm achtern geslnm geslnaam geslachtsnaam gesln geslachtsnm familienm lstname
  adres: adr addr address adresregel adresregels woonadres adresgegevens adresrgl adress adresse adressen addres adrs woonadr
  agreement: agrmt agmt agreemt
  afstand: afst distance dist reisafstand reisafst rijafstand fietsafstand loopafstand
  ambassadeur: ambassador ambassadeurs ambassadors amb ambass cultuurambassadeur ambassadrice ambassadrices
  belangrijk: belangrijkste belangrijkst important
  beroep: beroepen profession professions occupation occupations occup
  client: clt clnt cliente clients klant
  code: cd codenr codenummer kenmerk kenm
  contactpersoon: contactp contactpers contactprs contpers cpers cp
  datum: date dt
  deelnemers: dlnrs
  deelnemersverklaring: deelnemersverkl deelnverkl dlnverkl deelnverklaring dlnverklaring
  elkaar: mekaar elkander
  email: eml emailadres mailadres mailadressen emailadressen mail mails emails mailtje mailtjes emailaddress postvak mailbox mailadr emailadr epost epostadres emial mial maill emall emailaddr mailaddress
  gedrag: gedr
  gemeente: gmte gemeent muni munic municip municipality
  geslacht: gesl gender sex geslachtsaand
  getekend: getek
  gezin: gezinnetje vraaggezin koppelgezin nieuwkomersgezin nieuwkomergezin statushoudersgezin hulpvraaggezin
  groep: grp groepje kring kringetje clubje maatjesgroep welkomstgroep ontvangstgroep onthaalgroep buurtgroep sponsorkring buddygroep kerkgroep welkomstteam welkomteam sponsorteam maatjesteam ontvangstteam buurtgroepje
  groepen: grps groepjes kringen clubjes maatjesgroepen welkomstgroepen ontvangstgroepen onthaalgroepen buurtgroepen sponsorkringen buddygroepen kerkgroepen welkomstteams sponsorteams maatjesteams
  group: circle
  groups: circles
  hours: hrs hour
  huishouden: hh huish hshd
  huisnummer: huisnr hnr hsnr huisnum
  intake: intk intakegespr
  interesses: interests hobbys hobby hobbies interesse intresse intresses hobbie
  kinderen: kindjes kndrn
  km: kilometer kilometers kilometre kilometres kms
  kwetsbaar: kwetsbare kwetsbaren vulnerable
  kwetsbaarheid: kwetsbh kwetsbrh vulnerability vuln
  language: langauge
  languages: langauges langs
  leeftijd: lft lftd
  leefvorm: leefvrm
  max: maximaal maximale maximum maximal
  member: mbr mbrs
  minderjarig: minderj
  mobiel: mob mobieltje mobielnr mobielnummer
  naam: name nm
  niveau: nivo niv nivea
  nummer: nummertje numm
  ondersteuningsbehoefte: onderstbeh onderstbehoefte ondersteuningsbeh
  ondertekend: ondertek
  ongeveer: ongev
  people: ppl
  postcode: pc pcd pcode postkode zip zipcode postcd pstcd postc postk postalcode postkod
  received: recvd rcvd recd
  regel: rgl
  registered: regd
  roepnaam: roepnm
  score: scr
  status: stat statuscode
  statushouder: inburgeraar vergunninghouder statush vergunninghoudster statushoudster
  straat: str street straatnaam
  taalniveau: taalnivo taalniv
  team: teampje
  telefoon: tel telefoonnummer telefoonnr telnr telnummer phone telephone phonenumber phonenr belnr belnummer telef telefoonummer telefonnummer telefoonnumer telefoonnum telefoonnrs telephonenumber fone
  training: trg trng trn
  tussenvoegsel: tussenvoegsels tsv tv tussenv voorv voorvoegsel voorvoegsels voorvgs voorvoegs infix
  uren: uur uurtjes uurtje
  verklaring: verkl
  volgens: vlgs
  volledige: voll
  volwassenen: adults grownups meerderjarigen
  voornaam: fname firstname forename forenames voornamen voornm vrnaam vnaam vn firstnm frstname
  week: wk weekly wekelijks
  woonplaats: wpl wnpl woonpl plaatsnaam
  woont: woon
`;

/** By synonym, the word it stands for. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  lines.trim().split("\n").flatMap((line) => {
    const [word = "", others = ""] = line.trim().split(":");
    return others.trim().split(" ").map((other) => [other, word] as const);
  }),
); // prettier-ignore
