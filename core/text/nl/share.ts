/** For whom a file is, as people read it. */
const audiences = new Map([
  ["group", "de groep"],
  ["municipality", "de gemeente"],
  ["contact", "de contactpersoon"],
  ["ambassador", "de ambassadeur"],
  ["profile", "de werving"],
  ["home", "het zoeken van een woning"],
]);

function audienceIn(code: string): string {
  return audiences.get(code) ?? code;
}

/** Sentences of files to share, in Dutch. */
export const share = {
  "share-file-name": (v: { audience: string; about: string }) =>
    `Samen Hier${v.about === "" ? "" : ` ${v.about}`} voor ${audienceIn(v.audience)}`,
  "share-member": (v: { number: number }) => `lid ${v.number}`,
  "share-somebody": (_: object) => "iemand anders",
  "share-group-tasks": (v: { match: string; made: string }) => `${v.match}: alle taken, gemaakt op ${v.made}`,
  "share-match-unknown": (v: { match: string }) => `Er is geen match ${v.match}. Kies een match van het blad Matches.`,
  "share-match-not-running": (v: { match: string }) =>
    `${v.match} is niet bevestigd of al gestopt. Van zo'n match wordt niets gedeeld.`,
  "share-no-checklist": (v: { match: string }) => `Van ${v.match} is er nog geen takenlijst.`,
  "remedy-share-checklist": (_: object) => "Maak eerst de takenlijsten. Daarna kunt u delen.",
  "share-group-missing": (v: { match: string }) =>
    `Van ${v.match} is geen groep bekend. Vul die in op het blad Matches.`,
  "share-municipality-missing": (v: { match: string }) =>
    `Van ${v.match} is geen gemeente bekend. Vul die in bij het huishouden of de groep.`,
  "share-contact-missing": (v: { match: string }) =>
    `${v.match} heeft geen contactpersoon. Vul die in op het blad Matches.`,
  "share-ambassador-missing": (v: { match: string }) =>
    `${v.match} heeft geen cultureel ambassadeur. Vul die in op het blad Matches.`,
  "share-not-theirs": (v: { match: string }) =>
    `${v.match} hoort niet bij wie u noemt. Kies een andere match, of laat de naam weg.`,
  "share-needs-match": (_: object) => "Kies een match: een groep krijgt alleen wat van de eigen match is.",
  "share-needs-who": (v: { audience: string }) =>
    `Kies een match, of zeg voor wie het is: een bestand voor ${audienceIn(v.audience)} gaat alleen over de eigen matches.`,
  "share-nobody": (v: { audience: string }) =>
    `Er is geen lopende match die hoort bij wie u noemt. Controleer de naam of code; het bestand is voor ${audienceIn(v.audience)}.`,
};
