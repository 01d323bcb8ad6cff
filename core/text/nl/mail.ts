/** Sentences about handing mail to a mail server, in Dutch. */
export const mail = {
  "mail-settings-wrong": (v: { names: string }) =>
    `De instellingen van de mailserver kloppen niet. Kijk naar: ${v.names}.`,
  "mail-settings-unread": (v: { file: string }) => `Het bestand ${v.file} is niet te lezen.`,
  "mail-settings-open": (v: { file: string }) =>
    `In ${v.file} staat een wachtwoord, en anderen op deze computer kunnen het lezen.`,
  "mail-settings-remedy": (_: object) =>
    "Zet SAMEN_HIER_SMTP_HOST, _FROM, _USER en _PASSWORD in de omgeving, of geef met --smtp een JSON-bestand met host, from, user en password dat alleen u kunt lezen.",
  "mail-unreachable": (_: object) =>
    "De mailserver is niet te bereiken. Er is niets verstuurd. Kijk of naam en poort kloppen.",
  "mail-unsafe": (_: object) =>
    "De verbinding met de mailserver is niet te beveiligen. Er is niets verstuurd. Vraag uw beheerder naar TLS en het certificaat.",
  "mail-sign-in": (_: object) =>
    "De mailserver neemt de gebruiker of het wachtwoord niet aan. Er is niets verstuurd. Controleer de instellingen.",
  "mail-busy": (_: object) =>
    "De mailserver neemt nu niets aan. Probeer het later opnieuw: wat niet weg is, staat nog klaar.",
};
