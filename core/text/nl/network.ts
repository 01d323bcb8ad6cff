function people(count: number): string {
  return count === 1 ? "1 mens" : `${count} mensen`;
}

function towns(count: number): string {
  return count === 1 ? "1 gemeente" : `${count} gemeenten`;
}

function lines(count: number): string {
  return count === 1 ? "1 regel" : `${count} regels`;
}

/** Sentences of the network of municipalities (`samen-hier network`), in Dutch. */
export const network = {
  "cli-help-network": (_: object) =>
    "de Google-werkmappen van veel gemeenten: maken, het script erin zetten, cijfers ophalen, herinneren",
  "cli-option-municipalities": (_: object) =>
    "lijst van gemeenten (.csv of .xlsx) met de kolommen Gemeente, E-mail, Link, Taal en Script",
  "cli-option-client": (_: object) => "bestand van Google waarmee u kunt inloggen (OAuth-client, soort: desktop)",
  "cli-option-service-account": (_: object) => "of de sleutel van een serviceaccount; kan niet bij push",
  "cli-option-only": (_: object) => "alleen deze gemeente; mag vaker",
  "cli-option-skip": (_: object) => "deze gemeente niet; mag vaker",
  "cli-option-network-dry-run": (_: object) =>
    "laat alleen zien wat er zou gebeuren; er wordt niets gemaakt of gewijzigd",
  "cli-option-network-yes": (_: object) => "ja, doe het; nodig als er niemand is om het aan te vragen",
  "cli-option-state": (_: object) =>
    "waar wordt bijgehouden wat er al is (standaard naast de lijst, met een naam op .network.json)",
  "cli-option-sign-out": (_: object) => "log na afloop uit: de volgende keer moet u weer toestemming geven",
  "cli-option-notify": (_: object) =>
    "provision: laat Google de coördinatoren een e-mail sturen over de nieuwe werkmap",
  "cli-option-from": (_: object) => "push: de map met het gebouwde script (standaard dist/apps-script)",
  "cli-option-anyway": (_: object) =>
    "push: ga door bij een verrassing waar u naar gekeken hebt; alleen samen met --only",

  "network-action-needed": (_: object) =>
    "Zeg wat er moet gebeuren: network provision, push, rollup of remind. Zie samen-hier network --help.",
  "network-option-elsewhere": (v: { option: string; action: string }) =>
    `De optie ${v.option} hoort niet bij network ${v.action}. Zie samen-hier network --help.`,
  "network-who": (_: object) =>
    "Zeg wie u bent: geef --client BESTAND (u logt zelf in) of --service-account BESTAND. Kies er één. In docs/network.md staat hoe u zo'n bestand krijgt.",
  "network-address": (_: object) =>
    "SAMEN_HIER_GOOGLE_BASE is alleen voor proeven op deze computer. Haal deze variabele weg.",
  "network-client-file": (v: { file: string }) =>
    `"${v.file}" is geen bestand van een OAuth-client voor een desktop-app. Maak er een in Google Cloud: soort "Desktop-app", en download het als JSON.`,
  "network-account-file": (v: { file: string }) =>
    `"${v.file}" is geen sleutel van een serviceaccount. Maak er een in Google Cloud en download hem als JSON.`,
  "network-account-push": (_: object) =>
    "Push kan niet met een serviceaccount: Google laat alleen mensen scripts in een werkmap zetten. Gebruik --client en log zelf in.",
  "network-sign-in-needed": (_: object) =>
    "U bent niet ingelogd bij Google, of de aanmelding is verlopen of ingetrokken, en er is hier niemand om het aan te vragen. Start deze opdracht één keer zelf, in een gewoon venster.",
  "network-sign-in": (_: object) => "Open dit adres in uw browser, log in bij Google en geef toestemming:",
  "network-sign-in-partly": (_: object) =>
    "U hebt niet alles aangevinkt waar deze opdracht om vroeg. Start de opdracht nog eens en laat alle vinkjes staan.",
  "network-permission-given": (_: object) => "Gelukt. U kunt dit venster sluiten.",
  "network-permission-refused": (_: object) => "Er is geen toestemming gegeven. U kunt dit venster sluiten.",

  "network-register-columns": (_: object) =>
    "In deze lijst vind ik geen kolom Gemeente met daarnaast E-mail of Link. Zet die koppen op één rij boven de lijst.",
  "network-register-empty": (_: object) => "In deze lijst staat geen gemeente waar ik mee verder kan.",
  "network-only-unknown": (v: { number: number }) =>
    `De gemeente die u als nummer ${v.number} bij --only of --skip noemt, staat niet in de lijst. Schrijf de naam zoals in de lijst.`,
  "network-row-name": (_: object) => "De naam van de gemeente is leeg of langer dan 60 tekens.",
  "network-row-double": (_: object) => "Deze gemeente staat al eerder in de lijst. De eerste rij telt.",
  "network-row-email": (_: object) => "Hier staat iets wat geen e-mailadres is. Zet een ; tussen twee adressen.",
  "network-row-nobody": (_: object) => "Er staat geen e-mailadres: de werkmap wordt met niemand gedeeld.",
  "network-row-language": (_: object) => "Deze taal ken ik niet. Schrijf nl of en, of laat het vak leeg.",
  "network-row-sheet": (_: object) =>
    "Dit is geen link naar een Google-werkmap. Kopieer de link uit de adresbalk van de werkmap.",
  "network-row-shared-sheet": (_: object) =>
    "Deze werkmap staat al bij een andere gemeente. Elke gemeente heeft een eigen werkmap.",
  "network-row-script": (_: object) =>
    "Dit is geen script-ID. Kopieer het uit Projectinstellingen van het script, of schrijf: nieuw.",
  "network-state-damaged": (v: { file: string }) =>
    `"${v.file}" is beschadigd. Daarin staat welke werkmappen er al zijn: zonder dat zou ik ze dubbel maken. Zet een reservekopie terug.`,
  "network-state-in-use": (v: { file: string }) =>
    `Er loopt al een opdracht met deze lijst. Wacht tot die klaar is. Loopt er niets? Verwijder dan "${v.file}".`,
  "network-progress": (v: { name: string; number: number; count: number }) => `${v.name} (${v.number} van ${v.count})`,

  "network-signed-out": (_: object) =>
    "De aanmelding bij Google is verlopen of ingetrokken. Start de opdracht nog eens: u kunt dan opnieuw inloggen.",
  "network-sign-in-refused": (_: object) =>
    "Google laat deze aanmelding niet toe. Controleer het bestand dat u meegaf, en of u alle toestemmingen gaf.",
  "network-script-api-off": (_: object) =>
    "Zet eerst de Apps Script-API aan voor uw account: ga naar script.google.com/home/usersettings, zet de schakelaar aan en wacht een paar minuten.",
  "network-api-off": (_: object) =>
    "In het Google Cloud-project van uw bestand staat een API uit. Zet daar de API's van Sheets, Drive en Apps Script aan en wacht een paar minuten.",
  "network-not-allowed": (_: object) =>
    "Dit account mag dit niet in deze werkmap. Vraag de gemeente om u bewerker te maken, of log in met een ander account.",
  "network-not-found": (_: object) =>
    "De werkmap of het script is er niet, of dit account kan het niet zien. Controleer de link en met wie de werkmap is gedeeld.",
  "network-quota-today": (_: object) =>
    "De grens van Google voor vandaag is bereikt. Start dezelfde opdracht morgen nog eens: die gaat verder waar hij was.",
  "network-no-room": (_: object) =>
    "De Google Drive van dit account is vol, of mag geen bestanden hebben. Bij een serviceaccount is dat meestal zo: gebruik dan --client en log zelf in.",
  "network-too-busy": (_: object) =>
    "Google vraagt om het rustiger aan te doen. Wacht een kwartier en start dezelfde opdracht nog eens.",
  "network-unreachable": (_: object) =>
    "Google geeft geen antwoord. Controleer uw verbinding en start dezelfde opdracht nog eens: die gaat verder waar hij was.",
  "network-refused": (_: object) =>
    "Google begreep onze vraag niet. Meld dit aan de makers van Samen Hier, zonder gegevens mee te sturen.",
  "network-unanswered": (_: object) =>
    "Er kwam geen antwoord, en het is niet zeker of het gelukt is. Start dezelfde opdracht later nog eens: die kijkt eerst.",
  "network-odd-answer": (_: object) =>
    "Google gaf een ander antwoord dan verwacht. Start dezelfde opdracht later nog eens.",
  "network-workbook": (v: { sheet: string }) =>
    `De werkmap kon nu niet worden gewijzigd${v.sheet === "" ? "" : ` (blad ${v.sheet})`}. Probeer het later nog eens.`,
  "network-trouble-line": (v: { name: string; told: string }) => `${v.name}: ${v.told}`,
  "network-left": (v: { count: number }) =>
    v.count === 1
      ? "1 gemeente is nog niet aan de beurt geweest."
      : `${v.count} gemeenten zijn nog niet aan de beurt geweest.`,
  "network-declined": (_: object) => "Er is niets gedaan.",
  "network-yes-needed": (_: object) =>
    "Er is hier niemand om het aan te vragen. Kijk eerst met --dry-run, en geef daarna --yes mee.",

  "network-provision-question": (v: { count: number }) =>
    v.count === 1
      ? "Voor 1 gemeente wordt een werkmap gemaakt of afgemaakt, en gedeeld met de coördinatoren. Doorgaan? (j/n)"
      : `Voor ${v.count} gemeenten wordt een werkmap gemaakt of afgemaakt, en gedeeld met de coördinatoren. Doorgaan? (j/n)`,
  "network-provision-title": (v: { name: string }) => `Samen Hier ${v.name}`,
  "network-provision-made": (v: { name: string; shared: number; address: string }) =>
    `${v.name}: werkmap gemaakt, gedeeld met ${people(v.shared)}. ${v.address}`,
  "network-provision-finished": (v: { name: string; shared: number; address: string }) =>
    `${v.name}: werkmap afgemaakt, gedeeld met ${people(v.shared)}. ${v.address}`,
  "network-provision-shared": (v: { name: string; shared: number; address: string }) =>
    `${v.name}: werkmap gedeeld met nog ${people(v.shared)}. ${v.address}`,
  "network-provision-would-share": (v: { name: string; shared: number }) =>
    `${v.name}: de werkmap zou worden gedeeld met nog ${people(v.shared)}.`,
  "network-provision-standing": (v: { name: string; address: string }) => `${v.name}: was al klaar. ${v.address}`,
  "network-provision-own": (v: { name: string }) =>
    `${v.name}: heeft een eigen werkmap; daar is niets aan gedaan. Zet het script erin met network push.`,
  "network-provision-would-make": (v: { name: string; shared: number }) =>
    `${v.name}: zou een werkmap krijgen, gedeeld met ${people(v.shared)}.`,
  "network-provision-would-finish": (v: { name: string; shared: number }) =>
    `${v.name}: de werkmap zou worden afgemaakt, en gedeeld met nog ${people(v.shared)}.`,
  "network-provision-gone": (_: object) =>
    "De werkmap die hier eerder voor is gemaakt, is weggegooid of niet meer te zien.",
  "network-provision-gone-remedy": (_: object) =>
    "Haal hem terug uit de prullenbak van Google Drive. Of zet de link van een andere werkmap in de lijst.",
  "network-provision-two": (_: object) => "Er staan in Google Drive twee werkmappen die hiervoor zijn gemaakt.",
  "network-provision-two-remedy": (_: object) =>
    "Kijk welke gebruikt wordt. Gooi de andere weg, of zet de link van de goede in de lijst.",

  "network-provision-unshared": (_: object) =>
    "Google wil de werkmap niet delen met een van de adressen. Controleer de adressen in de lijst.",
  "network-provision-unshared-remedy": (_: object) =>
    "Is het geen Google-account? Gebruik dan --notify: Google mailt een uitnodiging. Laat de organisatie delen naar buiten niet toe? Vraag het aan de beheerder.",

  "network-push-not-built": (_: object) =>
    "Het script is nog niet gebouwd, of de map is niet compleet. Typ eerst: npm run build",
  "network-push-anyway-alone": (_: object) =>
    "--anyway kan alleen samen met --only: kijk per gemeente wat er aan de hand is.",
  "network-push-question": (v: { count: number; fresh: number }) =>
    `Het script wordt gezet of bijgewerkt bij ${towns(v.count)}, waarvan ${v.fresh} voor het eerst. Doorgaan? (j/n)`,
  "network-push-nothing": (_: object) => "Alle gemeenten hebben dit script al.",
  "network-push-surprises": (_: object) =>
    "Er is nergens iets gewijzigd. Los dit eerst op, of laat deze gemeenten weg met --skip.",
  "network-push-changed": (_: object) => "Iemand anders heeft het script gewijzigd na onze laatste keer.",
  "network-push-older": (_: object) => "In deze werkmap staat al een nieuwere versie dan die u wilt plaatsen.",
  "network-push-others": (_: object) => "In dit scriptproject staat al iets anders dan Samen Hier.",
  "network-push-files": (v: { count: number }) =>
    v.count === 1
      ? "In dit scriptproject staat 1 bestand dat niet van ons is."
      : `In dit scriptproject staan ${v.count} bestanden die niet van ons zijn.`,
  "network-push-scopes": (_: object) => "Het script bij Google vraagt om andere toestemmingen dan het onze.",
  "network-push-elsewhere": (_: object) => "Dit script hoort bij een andere werkmap dan die van deze gemeente.",
  "network-push-looked": (_: object) =>
    "Bekijk het via Extensies > Apps Script. Mag ons script ervoor in de plaats? Gebruik dan --only met deze gemeente en --anyway.",
  "network-push-elsewhere-remedy": (_: object) =>
    "Kopieer het script-ID uit de werkmap van deze gemeente: Extensies > Apps Script > Projectinstellingen.",
  "network-push-unknown": (_: object) =>
    "Google vertelt niet of in de werkmap van deze gemeente al een script zit, en hier is dat niet bekend.",
  "network-push-unknown-remedy": (_: object) =>
    "Kijk bij Extensies > Apps Script. Zet het script-ID in de kolom Script van de lijst, of schrijf daar: nieuw.",
  "network-push-asked": (_: object) =>
    "Er is om een nieuw scriptproject gevraagd, maar het antwoord van Google is niet aangekomen. Misschien is het er al.",
  "network-push-asked-remedy": (_: object) =>
    "Kijk in de werkmap bij Extensies > Apps Script. Staat daar een project Samen Hier, zet dan het script-ID in de kolom Script. Staat er niets, gebruik dan --only met deze gemeente en --anyway.",
  "network-push-no-workbook": (_: object) =>
    "Voor deze gemeente is nog geen werkmap. Gebruik eerst network provision, of zet de link in de lijst.",
  "network-push-new": (v: { name: string; version: string }) => `${v.name}: script ${v.version} erin gezet.`,
  "network-push-updated": (v: { name: string; version: string }) => `${v.name}: script bijgewerkt naar ${v.version}.`,
  "network-push-same": (v: { name: string; version: string }) => `${v.name}: heeft ${v.version} al.`,
  "network-push-would-new": (v: { name: string; version: string }) => `${v.name}: zou script ${v.version} krijgen.`,
  "network-push-would-update": (v: { name: string; version: string }) =>
    `${v.name}: script zou worden bijgewerkt naar ${v.version}.`,
  "network-push-difference": (v: { names: string }) => `Wat er verandert bij ${v.names}:`,
  "network-push-difference-more": (v: { count: number }) =>
    v.count === 1 ? "... en nog 1 regel" : `... en nog ${v.count} regels`,
  "network-push-file": (v: { file: string; added: number; removed: number }) =>
    `${v.file}: ${lines(v.added)} erbij, ${lines(v.removed)} weg`,
  "network-push-next": (v: { menu: string; reminders: string; on: string }) =>
    `Wat elke gemeente nu zelf doet: de werkmap opnieuw openen en in het menu kiezen: ${v.menu} > ${v.reminders} > ${v.on}. Google laat dat alleen aan mensen over.`,
  "network-push-versions": (v: { count: number }) =>
    `Dit script heeft al ${v.count} bewaarde versies; Google staat er 200 toe. Verwijder oude versies: Extensies > Apps Script > Projectgeschiedenis.`,
  "network-push-versions-full": (_: object) =>
    "Het script is bijgewerkt, maar er is geen versie van bewaard: er zijn er al 200. Verwijder oude versies: Extensies > Apps Script > Projectgeschiedenis.",
};
