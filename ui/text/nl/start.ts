import type { FoundCount, NextStep } from "../../../core/screens/views.ts";

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** Start: what was found, what to do now. */
export const start = {
  welcome:
    "Samen Hier leest uw lijsten, stelt voor wie bij wie past en zegt waarom. Uw eigen bladen blijven zoals ze zijn.",
  welcomeAction: "Bekijk mijn werkmap",
  found: "In deze werkmap",
  foundLabels: {
    groups: (count: number): string => (count === 1 ? "groep" : "groepen"),
    households: (count: number): string => (count === 1 ? "huishouden" : "huishoudens"),
    ambassadors: (count: number): string => (count === 1 ? "cultureel ambassadeur" : "culturele ambassadeurs"),
    proposals: (count: number): string =>
      count === 1 ? "voorstel zonder drie keer ja" : "voorstellen zonder drie keer ja",
    matches: (count: number): string => (count === 1 ? "match" : "matches"),
    "talks-this-week": (count: number): string => (count === 1 ? "gesprek nu te voeren" : "gesprekken nu te voeren"),
    "tasks-overdue": (count: number): string => (count === 1 ? "taak te laat" : "taken te laat"),
  } satisfies Record<FoundCount["key"], (count: number) => string>,
  problems: (errors: number, warnings: number) =>
    [
      ...(errors > 0 ? [counted(errors, "fout", "fouten")] : []),
      ...(warnings > 0 ? [counted(warnings, "waarschuwing", "waarschuwingen")] : []),
    ].join(" en "),
  noProblems: "Geen fouten gevonden",
  next: "Nu te doen",
  others: "Ook mogelijk",
  steps: {
    "add-people": () => "Zet uw groepen en huishoudens in deze werkmap",
    "act-on-signals": (count?: number) =>
      count === undefined ? "Bekijk de signalen" : `Handel nu: signalen bij ${counted(count, "match", "matches")}`,
    "check-sheets": (count?: number) =>
      count === undefined ? "Kijk uw bladen na" : `Kijk ${counted(count, "kolom", "kolommen")} na`,
    "solve-problems": (count?: number) =>
      count === undefined ? "Los de fouten op" : `Los ${counted(count, "fout", "fouten")} op`,
    "load-postcodes": (count?: number) =>
      count === undefined
        ? "Zeg waar de postcodes liggen"
        : `Zeg waar ${counted(count, "postcode ligt", "postcodes liggen")}`,
    "make-round": () => "Maak een matchronde",
    "collect-answers": (count?: number) =>
      count === undefined ? "Noteer wie ja zegt" : `Noteer wie ja zegt: ${counted(count, "voorstel", "voorstellen")}`,
    "set-first-days": (count?: number) =>
      count === undefined
        ? "Leg de eerste dag vast"
        : `Leg de eerste dag vast van ${counted(count, "match", "matches")}`,
    "make-checklists": (count?: number) =>
      count === undefined ? "Maak takenlijsten" : `Maak takenlijsten voor ${counted(count, "match", "matches")}`,
    "plan-talks": (count?: number) =>
      count === undefined ? "Plan de gesprekken" : `Plan gesprekken voor ${counted(count, "match", "matches")}`,
    "hold-talks": (count?: number) =>
      count === undefined ? "Bekijk de gesprekken" : `Voer ${counted(count, "gesprek", "gesprekken")}`,
    "make-plans": (count?: number) =>
      count === undefined ? "Maak plannen" : `Maak plannen voor ${counted(count, "match", "matches")}`,
    "see-waits": (count?: number) => (count === undefined ? "Bekijk wie wacht" : `Bekijk wie te lang wacht: ${count}`),
    "see-tasks": (count?: number) =>
      count === undefined ? "Bekijk de taken" : `Bekijk ${counted(count, "taak", "taken")}`,
    "see-log": () => "Bekijk het logboek",
  } satisfies Record<NextStep["key"], (count?: number) => string>,
  emptyTitle: "Hier staan nog geen groepen en huishoudens",
  emptyText:
    "Plak uw lijsten in deze werkmap, of open de werkmap waarin ze staan. Eén regel per groep en één regel per huishouden. Eigen kopjes mogen.",
  unread: "Staat uw lijst er wel, maar herkennen wij hem niet?",
  unreadAction: "Zeg bij Mijn bladen wat het is",
  emptyAction: "Ik heb mijn lijsten geplakt",
  helpTitle: "Welke kolommen helpen?",
  helpGroups: "Voor groepen",
  helpGroupColumns: [
    "Code of naam van de groep",
    "Postcode of woonplaats",
    "Welk soort huishouden de groep het liefst ontvangt",
    "Hoeveel de groep aankan: bereidheid en ervaring",
    "Talen die de groep spreekt",
  ],
  helpHouseholds: "Voor huishoudens",
  helpHouseholdColumns: [
    "Code van het huishouden",
    "Postcode of woonplaats",
    "Aantal volwassenen en kinderen",
    "Hoeveel steun nodig is: een cijfer",
    "Talen die het huishouden spreekt",
    "Of zij toestemming gaven",
  ],
  helpNever: "Burgerservicenummer, geloof, afkomst en geaardheid lezen wij nooit, ook niet als ze erin staan.",
};

/** Labels of Start, as every language has them. */
export type StartWords = typeof start;
