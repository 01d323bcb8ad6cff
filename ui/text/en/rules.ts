import type { SettingKey } from "../../../core/settings.ts";
import type { RuleWords } from "../nl/rules.ts";

/** The rules of a round as sentences; a rule that is not here is told by what the core says it means. */
export const rules: Partial<Readonly<Record<SettingKey, RuleWords>>> = {
  preset: ["Work by the programme:", ""],
  phase: ["Resettlement goes in two steps. This is step", "(1: by profile first, 2: by household)."],
  "distance.km": ["No farther than", "km apart."],
  "distance.from": ["Where a group has several addresses, this one counts:", ""],
  "distance.uncertain": ["Where a distance is not certain enough:", ""],
  "vulnerability.rule": ["What a group can carry is:", ""],
  "vulnerability.scale": ["The highest vulnerability score in your sheets is", ""],
  "vulnerability.group-scale": ["The highest mark for willingness and experience in your sheets is", ""],
  "vulnerability.willingness": ["Willingness counts", "times."],
  "vulnerability.experience": ["Experience counts", "times."],
  "types.several": ["Where a group consists of several kinds, the one counts that the household ranked:", ""],
  "ranks.singles": ["What groups say about single people counts:", ""],
  municipality: ["Look for pairs in:", ""],
  objective: ["Choose the outcome with:", ""],
  "bands.km": ["See distances in steps of", "km as equally far (0 is off)."],
  "goals.order": ["What counts most, from much to less:", ""],
  "criteria.distance": ["Living near counts", "times."],
  "criteria.priorities": ["The same priorities count", "times."],
  "criteria.expectation": ["The same expectations count", "times."],
  "criteria.interests": ["The same interests count", "times."],
  "criteria.work": ["The same kind of work counts", "times."],
  "minimum.groups": ["Warn me below", "groups."],
};
