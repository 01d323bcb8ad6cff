/** Sentences of tasks, in Dutch. */
export const tasks = {
  "step-match-tasks": (v: { match: string }) => `Takenlijst van ${v.match}`,
  "step-all-tasks": (_: object) => "Taken van alle matches",
  "match-tasks-title": (v: { match: string; group: string; household: string }) =>
    `${v.match}: taken voor groep ${v.group} en huishouden ${v.household}`,
  "match-tasks-counted": (v: { start: string }) => `Gerekend vanaf de start op ${v.start}.`,
  "match-tasks-counted-arrival": (v: { start: string; arrival: string }) =>
    `Gerekend vanaf de aankomst op ${v.arrival} en de start op ${v.start}.`,
  "match-tasks-moves": (_: object) =>
    "Verandert zo'n dag op het blad Matches, dan schuift wat nog niet klaar is mee bij het bijwerken.",
  "match-tasks-how": (_: object) =>
    "De groep kiest samen met de nieuwkomer. Vul de lichte kolommen in. Niet nodig? Kies n.v.t. en laat de regel staan.",
  "checklists-made": (v: { matches: number; tasks: number }) =>
    v.matches === 1 ? `1 takenlijst met ${v.tasks} taken.` : `${v.matches} takenlijsten met samen ${v.tasks} taken.`,
  "checklists-overdue": (v: { count: number }) =>
    v.count === 1 ? "1 taak is te laat." : `${v.count} taken zijn te laat.`,
  "checklist-gone": (v: { match: string; count: number }) =>
    `${v.match} is gestopt: ${v.count === 1 ? "1 taak staat" : `${v.count} taken staan`} niet meer op het blad Taken, alleen nog op het blad van de match.`,
  "checklists-none": (_: object) =>
    "Er is nog geen bevestigde match, dus nog geen takenlijst. Bevestig eerst een match op het blad Matches.",
  "step-add-task": (v: { match: string; task: string }) => `Taak ${v.task} bij ${v.match}`,
  "task-added": (v: { match: string; task: string }) =>
    `Taak ${v.task} staat op de takenlijst van ${v.match}. Andere taken blijven bij wie ze heeft.`,
  "add-task-no-list": (v: { match: string }) =>
    `Van ${v.match} is nog geen takenlijst. Maak eerst de takenlijsten, en voeg dan de taak toe.`,
  "add-task-no-title": (_: object) => "Zeg in een paar woorden wat er moet gebeuren.",
  "add-task-unknown-domain": (v: { domain: string }) =>
    `${v.domain} is geen onderwerp van taken. Kies een van de acht onderwerpen.`,
  "add-task-no-party": (_: object) => "Kies wie voor de taak verantwoordelijk is.",
  "match-without-dates": (v: { match: string }) =>
    `Van ${v.match} is geen eerste ontmoeting of aankomst bekend, dus er is nog geen takenlijst. Vul een van die dagen in.`,
  "match-household-unknown": (v: { match: string }) =>
    `Het huishouden van ${v.match} staat niet op een blad met huishoudens. Bij meer taken staat nu "nagaan". Controleer de code.`,
  "match-id-unusable": (v: { row: number }) =>
    `De match op regel ${v.row} kan geen eigen blad krijgen. Geef de match een korte, eigen code, zoals M-07.`,
  "task-status-unknown": (_: object) =>
    "Deze status is onbekend. Uw woord blijft staan en de taak telt als open. Kies open, bezig, klaar of n.v.t.",
  "task-sheets-differ": (v: { match: string; task: string }) =>
    `Bij taak ${v.task} van ${v.match} is hier iets anders ingevuld dan op het blad van de match. Beide zijn bewaard: maak ze gelijk.`,
};
