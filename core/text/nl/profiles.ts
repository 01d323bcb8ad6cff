/** Sentences of anonymous profiles and of areas to look for a home, in Dutch. */
export const profiles = {
  "profile-title": (_: object) => "Algemene profielen, om te werven",
  "profile-left-out": (_: object) =>
    "Er staan geen namen, codes, leeftijden, herkomst, postcodes of scores in. Aantallen staan in groepen, en wat mensen zelf typten is vertaald naar vaste onderwerpen.",
  "profile-look": (_: object) =>
    "Kijk voor u dit deelt of iemand nog te herkennen is. Dat kan in een kleine gemeente, of bij een taal die bijna niemand spreekt. Haal dan die regel weg.",
  "profile-focus": (v: { kind: "social" | "goals" | "both" }) =>
    ({ social: "vooral gezelligheid", goals: "vooral doelen", both: "allebei" })[v.kind],
  "profile-nobody-waits": (_: object) =>
    "Er wacht niemand op een match, dus er is geen profiel te maken. Noem de code van een groep of huishouden om er een te kiezen.",
  "profile-code-unknown": (v: { code: string }) =>
    `Er is geen groep of huishouden met de code ${v.code}. Kies een code van uw eigen bladen.`,
  "profile-no-consent": (v: { code: string }) =>
    `${v.code} gaf geen toestemming om mee te doen. Daarom maken we geen profiel.`,
  "home-area-title": (_: object) => "Waar een woning dichtbij de groep ligt",
  "home-area-how": (_: object) =>
    "Plak wat bij Midden staat in een kaart op internet, en zoek binnen de straal. Het midden is afgerond, dus het is geen adres. De postcodegebieden zijn die van het blad Locaties: er kunnen er meer in de cirkel liggen.",
  "home-area-left-out": (_: object) => "Er staan geen adressen, namen of hele postcodes in.",
  "home-area-unknown": (_: object) => "Er is geen groep waarvan we weten waar die woont, dus er is geen zoekgebied.",
  "remedy-home-area": (_: object) =>
    "Vul de postcodes van de leden of de groep in, en zorg dat die op het blad Locaties staan.",
};
