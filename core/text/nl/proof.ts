/** Sentences of the proof of a round, in Dutch. */
export const proof = {
  "step-round-numbers": (v: { round: number }) => `Getallen bij het bewijs van ronde ${v.round} schrijven`,
  "step-round-verdict": (v: { round: number }) => `Oordeel over ronde ${v.round} schrijven`,
  "round-numbers-title": (v: { round: number }) => `Ronde ${v.round}: getallen bij het bewijs`,
  "round-numbers-why": (_: object) =>
    "Met deze getallen rekent uw rekenprogramma zelf na dat de ronde niet beter kan. U hoeft ze niet te lezen. Wie geen mogelijke partner heeft, staat hier niet.",
  "round-numbers-how": (_: object) =>
    "Elk doel heeft een kolom; wat links staat, gaat voor. Bij een paar staat wat het kost: minder is beter, en waar veel goed is, telt het als min.",
  "round-numbers-holds": (_: object) =>
    "Geen paar mag minder kosten dan zijn groep en huishouden samen; een gekozen paar kost precies evenveel. Wat bij een groep of huishouden staat, is alleen om te rekenen: het zegt niet wat iemand waard is.",
  "round-numbers-keep": (_: object) =>
    "Bij de paren zijn wel afstanden en wensen te lezen: dit blad is om na te rekenen, niet om te delen. Verander en sorteer het niet: dan wordt het oordeel nee.",
  "proof-verdict": (v: { sheet: string }) =>
    `Is dit de beste verdeling? Uw rekenprogramma rekent het zelf na, op het blad ${v.sheet}. Ja: geen andere verdeling is beter voor de doelen hieronder. Nee: na de loting is er iets veranderd.`,
  "proof-too-large": (_: object) =>
    "Deze ronde heeft te veel mogelijke paren om op een blad na te rekenen. Dit commando rekent alles na.",
  "proof-nothing": (_: object) => "Er was geen enkel mogelijk paar: er viel niets te kiezen.",
  "proof-cover": (v: { pairs: number; codes: readonly string[] }) =>
    `Een ${v.pairs + 1}e paar bestaat niet. ${
      v.pairs === 1
        ? "In elk mogelijk paar zit dezelfde"
        : `In elk mogelijk paar zit minstens een van deze ${v.pairs} groepen en huishoudens`
    }: ${v.codes.join(", ")}.`,
  "proof-cover-many": (v: { pairs: number }) =>
    `Een ${v.pairs + 1}e paar bestaat niet. In elk mogelijk paar zit minstens een van ${v.pairs} groepen en huishoudens: die met -1 in de kolom pairs.`,
  "proof-same-pairs": (v: { sheet: string }) => `Op het blad ${v.sheet} staan de paren van dit bewijs, en geen andere.`,
  "proof-one-each": (_: { sheet: string }) => "Geen huishouden zit in twee paren.",
  "proof-all-groups": (v: { sheet: string }) =>
    `Elke groep heeft een mogelijk paar of wacht, en de getallen van de groep op het blad ${v.sheet} passen daarbij.`,
  "proof-all-households": (v: { sheet: string }) =>
    `De getallen van elk huishouden op het blad ${v.sheet} passen bij zijn paar.`,
  "proof-all-pairs": (v: { count: number }) =>
    v.count === 1
      ? "Het enige mogelijke paar is bekeken."
      : `Alle ${v.count} mogelijke paren zijn bekeken: geen ander paar zou de verdeling beter maken.`,
  "proof-same-numbers": (v: { sheet: string }) =>
    `De getallen op het blad ${v.sheet} zijn samen nog zo groot als bij de loting.`,
  "proof-same-weights": (_: { sheet: string }) =>
    "De gewichten van de doelen zijn nog die van de loting: elk doel telt zwaarder dan alles wat erna komt.",
  "proof-same-values": (_: object) =>
    "Bij elk doel is de uitkomst die is nagerekend, gelijk aan de waarde van de loting.",
  "round-check-numbers-wrong": (v: { round: number; sheet: string }) =>
    `De getallen op het blad ${v.sheet} bewijzen ronde ${v.round} niet meer: er is een getal of een paar veranderd. Verwijder dat blad en maak de ronde opnieuw met dezelfde lotingssleutel; dan komen de getallen terug.`,
  "round-check-numbers-differ": (v: { sheet: string; count: number }) =>
    v.count === 1
      ? `Op het blad ${v.sheet} staat 1 getal anders dan de loting het gaf.`
      : `Op het blad ${v.sheet} staan ${v.count} getallen anders dan de loting ze gaf.`,
  "round-check-cell-differs": (_: object) => "Hier staat iets anders dan de loting geeft.",
  "round-check-formula-differs": (_: object) =>
    "Hier staat een andere formule dan wij schreven: het oordeel op dat blad telt niet meer.",
  "round-check-cell-gone": (_: object) => "Op dit blad is een regel of kolom weg die de loting wel geeft.",
  "round-check-more-cells": (v: { count: number }) =>
    v.count === 1 ? "Op dit blad is nog 1 cel anders." : `Op dit blad zijn nog ${v.count} cellen anders.`,
  "round-check-formulas-gone": (v: { sheet: string; count: number }) =>
    v.count === 1
      ? `Op het blad ${v.sheet} is over 1 formule heen getypt: het oordeel daar telt niet meer.`
      : `Op het blad ${v.sheet} is over ${v.count} formules heen getypt: het oordeel daar telt niet meer.`,
};
