import { say, sentence, type Sentence } from "../../../core/text/sentence.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { AllWorked } from "../each-municipality.ts";
import type { Municipality } from "../register.ts";
import { workLines } from "../told-work.ts";
import { differenceLines, differenceOf, type FileDifference } from "./difference.ts";
import type { Looked } from "./looked.ts";
import type { Pushed } from "./pushed.ts";
import { mostVersions } from "./script-api.ts";
import { hashOf, type BuiltScript } from "./script-files.ts";

/** From so many saved versions on people are told to remove some, while there is time. */
const manyVersions = mostVersions - 20;

/** The same difference at some municipalities: it is shown once. */
export interface SharedDifference {
  /** Names of the municipalities. */
  readonly names: readonly string[];
  readonly files: readonly FileDifference[];
}

/** What an update would change, once for municipalities whose scripts are alike. */
export function sharedDifferences({ worked }: AllWorked<Looked>, built: BuiltScript): readonly SharedDifference[] {
  const alike = new Map<string, { names: string[]; looked: Looked }>();
  for (const one of worked) {
    if (!("result" in one) || one.result.does !== "update") continue;
    const hash = hashOf(one.result.files);
    const names = alike.get(hash)?.names ?? [];
    alike.set(hash, { names: [...names, one.municipality.name], looked: one.result });
  }
  return [...alike.values()].map(({ names, looked }) => ({ names, files: differenceOf(looked.files, built.files) }));
}

function wouldDo({ name }: Municipality, { does }: Looked, version: string): Sentence {
  if (does === "new") return sentence("network-push-would-new", { name, version });
  return sentence(does === "update" ? "network-push-would-update" : "network-push-same", { name, version });
}

/** What was seen, for people: each municipality, and what changes where. */
export function lookedLines(
  all: AllWorked<Looked>,
  shared: readonly SharedDifference[],
  version: string,
  language: Language,
): readonly string[] {
  return [
    ...workLines(all, (municipality, result) => wouldDo(municipality, result, version), language),
    ...shared.flatMap(({ names, files }) => [
      "",
      say(language, sentence("network-push-difference", { names: names.join(", ") })),
      ...differenceLines(files, language),
    ]),
  ];
}

/** A municipality that was looked at, for `--json`. */
export function printedLook({ name }: Municipality, { does, script }: Looked, version: string): object {
  return { municipality: name, would: does, version, ...(script === undefined ? {} : { script }) };
}

/** What changes where, in counts, for `--json`. */
export function printedDifferences(shared: readonly SharedDifference[]): readonly object[] {
  return shared.map(({ names, files }) => ({
    municipalities: names,
    files: files.map(({ file, added, removed }) => ({ file, added, removed })),
  }));
}

/** What was done for a municipality, in a sentence. */
export function didLine({ name }: Municipality, { outcome, version }: Pushed): Sentence {
  return sentence(`network-push-${outcome}`, { name, version });
}

/** What was done for a municipality, for `--json`. */
export function printedPush({ name }: Municipality, { outcome, script, version, saved }: Pushed): object {
  const number = saved.number === undefined ? {} : { saved: saved.number };
  return { municipality: name, outcome, script, version, ...number };
}

/** Versions that run out or ran out: Google has no way for programs to remove old ones. */
function versionTold({ saved: { count, number } }: Pushed): Sentence | undefined {
  if (number === undefined) return sentence("network-push-versions-full", {});
  return count >= manyVersions ? sentence("network-push-versions", { count }) : undefined;
}

/** What is told besides: the click that only people can do, and versions that run out. */
export function adviceLines({ worked }: AllWorked<Pushed>, language: Language): readonly string[] {
  const told = (one: Sentence): string => say(language, one);
  const results = worked.flatMap((one) => ("result" in one ? [one] : []));
  const versions = results.flatMap(({ municipality: { name }, result }) => {
    const one = versionTold(result);
    return one === undefined ? [] : [told(sentence("network-trouble-line", { name, told: told(one) }))];
  });
  if (!results.some(({ result }) => result.outcome === "new")) return versions;
  const [menu, reminders, on] = (["menu-name", "menu-reminders", "menu-reminders-on"] as const).map((code) =>
    told(sentence(code, {})),
  );
  const click = { menu: menu ?? "", reminders: reminders ?? "", on: on ?? "" };
  return [...versions, "", told(sentence("network-push-next", click))];
}
