/** The first time beside a spreadsheet at Google: four steps. */
export const setup = {
  title: "In vier stappen klaar",
  intro: "U kunt op elk moment stoppen. Wat klaar is, blijft klaar.",
  step: (number: number) => `Stap ${number}`,
  states: {
    done: "Klaar",
    todo: "Nog te doen",
    "not-needed": "Niet nodig",
    read: "Lees dit eerst",
    unknown: "Nog niet bekend",
  },
  readTitle: "Lees wat Samen Hier doet",
  maysTitle: "Wat Samen Hier wel en niet doet",
  mays: [
    "Uw eigen bladen blijven zoals ze zijn. Wij voegen alleen bladen van ons toe.",
    "Er verandert niets zonder dat u het eerst ziet en op Toepassen drukt.",
    "Alles blijft in deze werkmap, bij Google. Er gaat niets naar anderen en niets naar ons.",
    "Er gaat alleen mail uit als u dat vraagt, of als u herinneringen aanzet.",
    "Burgerservicenummer, geloof, afkomst en geaardheid lezen wij nooit.",
  ],
  asksTitle: "Waarom Google vier keer toestemming vraagt",
  asks: [
    "Deze werkmap zien en wijzigen: alleen dit ene, niet uw andere bestanden.",
    "Deze zijbalk en het menu tonen.",
    "Op vaste tijden werken als u er niet bent: alleen voor herinneringen.",
    "Mail versturen namens u: alleen herinneringen. Uw mail lezen kan Samen Hier niet.",
  ],
  asksNote: "Zet alle vier de vinkjes aan. Zonder een ervan werkt een deel niet.",
  sheetsTitle: "Kijk uw bladen na",
  sheetsText: "Wij laten zien hoe wij uw kolommen lezen. U zegt wat niet klopt.",
  sheetsAction: "Bekijk mijn bladen",
  postcodesTitle: "Zeg waar postcodes liggen",
  postcodesText: (count: number) =>
    `Van ${count === 1 ? "1 postcode" : `${count} postcodes`} weten wij de plek niet. Zonder plek is er geen afstand, en dus geen match.`,
  postcodesDone: "Van alle postcodes weten wij de plek.",
  postcodesLater: "Kijk eerst uw bladen na.",
  postcodesAction: "Kies een postcodebestand",
  remindersTitle: "Zet herinneringen aan",
  remindersText: "Contactpersonen krijgen dan elke week een mail met hun gesprekken en taken. Dit mag ook later.",
  remindersDone: "Herinneringen staan aan.",
  remindersAction: "Naar herinneringen",
};

/** Labels of the first time, as every language has them. */
export type SetupWords = typeof setup;
