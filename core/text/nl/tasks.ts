/** Names of which one is enough, such as `VluchtelingenWerk of gemeente`. */
function either(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} of ${names.slice(-1).join("")}`;
}

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
  "step-availability": (_: object) => "Beschikbaarheid van de leden",
  "availability-unread": (_: object) =>
    "Dit kunnen wij hier niet lezen, dus het telt als onbekend. Kies uit de keuzelijst, of typ een getal, een dag of een onderwerp.",
  "group-members-unknown": (v: { group: string }) =>
    `Van groep ${v.group} kennen wij geen leden, dus haar taken zijn nog niet verdeeld. Zet de leden op het blad Beschikbaarheid.`,
  "group-daytime-unknown": (v: { group: string }) =>
    `Van groep ${v.group} weten wij niet wie overdag kan. Bij het verdelen is daar dus niet op gelet. Vul Overdag vrij in op het blad Beschikbaarheid.`,
  "tasks-without-member": (v: { match: string; count: number }) =>
    `Bij ${v.match} ${v.count === 1 ? "kan 1 taak" : `kunnen ${v.count} taken`} door niemand van de groep worden gedaan. Bij Let op staat waarom, en wie u kunt vragen.`,
  "task-unassigned-no-members": (v: { ask: readonly string[] }) =>
    `De leden van de groep zijn nog niet bekend. Zet ze op het blad Beschikbaarheid, of vraag ${either(v.ask)}.`,
  "task-unassigned-nobody-in-daytime": (v: { ask: readonly string[] }) =>
    `Niemand van de groep kan dan overdag. Vraag ${either(v.ask)}.`,
  "task-unassigned-everybody-away": (v: { ask: readonly string[] }) =>
    `Iedereen van de groep is dan weg. Vraag ${either(v.ask)}, of kies een andere dag.`,
  "task-unassigned-no-language": (v: { ask: readonly string[] }) =>
    `Hiervoor is Nederlands nodig, en niemand van de groep die kan, spreekt dat. Vraag ${either(v.ask)}.`,
  "task-unassigned-no-hours": (v: { ask: readonly string[] }) =>
    `Niemand van de groep heeft hier nog uren voor. Vraag ${either(v.ask)}, of spreek meer uren af.`,
  "task-choice-first": (_: object) => "de nieuwkomer kiest: zet de dag bij Nieuwkomer koos",
  "task-joint": (v: { matches: string }) => `kan samen met ${v.matches} in één afspraak`,
  "task-done-without-choice": (v: { match: string; task: string }) =>
    `Taak ${v.task} van ${v.match} staat op klaar, maar de keuze is aan de nieuwkomer. Zet hier de dag waarop die koos. Tot dan telt de taak als bezig.`,
  "divide-again-unknown": (v: { match: string }) =>
    `${v.match} heeft geen takenlijst, dus daar valt niets te verdelen. Kijk op het blad Matches welke matches bevestigd zijn.`,
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
  "task-party-several": (_: object) =>
    "Hier staan meer partijen. Precies één partij regelt een taak: nu telt er maar één mee. Kies zelf welke; wie helpt, verandert u in de catalogus van taken.",
  "task-party-unknown": (_: object) =>
    "Deze partij staat niet bij uw partijen en heeft dus geen vast contact. Zet de partij op het blad met partijen, of kies een andere bij Verantwoordelijk.",
  "task-lead-left": (_: object) =>
    "Wie hier staat, doet niet meer mee met de groep. Kies iemand anders, of maak de cel leeg.",
  "task-number-missing": (_: object) =>
    "Deze taak heeft geen nummer en telt daarom nog niet mee. Typ een eigen nummer bij Nr, zoals E1.",
  "task-number-repeated": (_: object) =>
    "Dit nummer staat al bij een andere taak van deze lijst. Alleen de bovenste regel telt. Geef deze taak een ander nummer, of haal de regel weg.",
  "task-sheets-differ": (v: { match: string; task: string }) =>
    `Bij taak ${v.task} van ${v.match} is hier iets anders ingevuld dan op het blad van de match. Beide zijn bewaard: maak ze gelijk.`,
};
