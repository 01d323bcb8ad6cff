import type { SettingKey } from "../../../core/settings.ts";

/** What stands before and after the value of a rule, so that both together are a sentence. */
export type RuleWords = readonly [before: string, after: string];

/** The rules of a round as sentences; a rule that is not here is told by what the core says it means. */
export const rules: Partial<Readonly<Record<SettingKey, RuleWords>>> = {
  preset: ["Werk volgens het programma:", ""],
  phase: ["Hervestiging gaat in twee stappen. Dit is stap", "(1: vooraf op profiel, 2: per huishouden)."],
  "distance.km": ["Niet verder dan", "km uit elkaar."],
  "distance.from": ["Heeft een groep meer adressen, dan telt het adres:", ""],
  "distance.uncertain": ["Is een afstand niet zeker genoeg:", ""],
  "vulnerability.rule": ["Wat een groep aankan, is:", ""],
  "vulnerability.scale": ["De hoogste score voor kwetsbaarheid in uw bladen is", ""],
  "vulnerability.group-scale": ["Het hoogste cijfer voor bereidheid en ervaring in uw bladen is", ""],
  "vulnerability.willingness": ["Bereidheid telt", "keer mee."],
  "vulnerability.experience": ["Ervaring telt", "keer mee."],
  "types.several": ["Bestaat een groep uit meer soorten, dan telt de soort die het huishouden koos als:", ""],
  "ranks.singles": ["Wat groepen zeggen over alleenstaanden, telt mee:", ""],
  municipality: ["Zoek paren in:", ""],
  objective: ["Kies de verdeling met:", ""],
  "bands.km": ["Zie afstanden in stappen van", "km als even ver (0 is uit)."],
  "goals.order": ["Dit telt het zwaarst, van veel naar minder:", ""],
  "criteria.distance": ["Dichtbij wonen telt", "keer mee."],
  "criteria.priorities": ["Dezelfde prioriteiten tellen", "keer mee."],
  "criteria.expectation": ["Dezelfde verwachtingen tellen", "keer mee."],
  "criteria.interests": ["Dezelfde interesses tellen", "keer mee."],
  "criteria.work": ["Hetzelfde soort werk telt", "keer mee."],
  "minimum.groups": ["Waarschuw mij bij minder dan", "groepen."],
};
