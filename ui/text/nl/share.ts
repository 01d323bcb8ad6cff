import type { Audience } from "../../../core/share/shared-file.ts";

/** A file to share: for whom, what they see, and making it. */
export const share = {
  open: "Deel",
  programmeTitle: "Deel iets van het hele programma",
  programmeSays: "Deelt u iets van één match? Open dan de taken van die match en kies Deel.",
  forWhom: "Voor wie?",
  audiences: {
    group: "De groep",
    municipality: "De gemeente",
    contact: "De contactpersoon",
    ambassador: "De cultureel ambassadeur",
    profile: "Werving: een anoniem profiel",
    home: "Gemeente: waar zoekt u een woning?",
    partners: "Partners: signalen over wat beter kan",
  } satisfies Record<Audience, string>,
  sees: {
    group: "Wat deze week van wie is, alle taken van deze match, het plan, de partijen en waar u naar verwijst.",
    municipality: "De taken waarin de gemeente iets doet, met wat te laat is.",
    contact: "De matches van deze contactpersoon: wat vooraf in orde is en hoeveel te laat is.",
    ambassador: "De rol, de matches van deze ambassadeur, en de taken waarbij hulp met de taal nodig is.",
    profile: "Soort huishouden of groep, talen en wensen. Niemand is eraan te herkennen.",
    home: "Het gebied rond de groep waarin u een woning zoekt. Geen adressen.",
    partners: "De signalen van het blad Signalen partners, per thema. Niet van wie ze komen.",
  } satisfies Record<Audience, string>,
  whoLabels: {
    group: "Welke groep? De code",
    municipality: "Welke gemeente? De naam",
    contact: "Welke contactpersoon? De naam",
    ambassador: "Welke ambassadeur? De code",
    profile: "Van wie? De code",
    home: "Welke groep of welk huishouden? De code",
    partners: "Voor welke partij? Leeg: voor allemaal",
  } satisfies Record<Audience, string>,
  names: "Noem de leden bij hun voornaam",
  calendar: "Als agenda (.ics) in plaats van een werkmap",
  look: "Bekijk wat zij zien",
  looking: "Wordt bij elkaar gezocht",
  seen: "Dit is precies wat zij zien",
  leftOut: {
    group:
      "Weggelaten: namen en adressen van het huishouden, hoeveel steun het nodig heeft, scores, andere groepen en uw notities.",
    municipality: "Weggelaten: namen van leden en huishouden, notities, en taken waar de gemeente buiten staat.",
    contact: "Weggelaten: namen van leden en huishouden, en wat er in plannen en notities staat.",
    ambassador: "Weggelaten: namen en adressen, notities, en taken waarbij geen ambassadeur nodig is.",
    profile: "Weggelaten: namen, precieze leeftijden, herkomst, postcodes, scores en opmerkingen.",
    home: "Weggelaten: adressen en postcodes van leden. Het gebied is afgerond.",
    partners: "Weggelaten: namen, matches, groepen, huishoudens en dagen.",
  } satisfies Record<Audience, string>,
  make: "Maak bestand",
  making: "Het bestand wordt gemaakt",
  made: (name: string) => `Klaar: ${name}. U bepaalt zelf naar wie het gaat. Samen Hier verstuurt niets.`,
  moreRows: (count: number) => `En nog ${count} ${count === 1 ? "regel" : "regels"}.`,
  noAppointments: "Er zijn geen afspraken.",
};

/** Labels of a file to share, as every language has them. */
export type ShareWords = typeof share;
