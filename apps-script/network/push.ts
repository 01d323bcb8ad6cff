import { fileURLToPath } from "node:url";
import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { CommandFault } from "../../file-host/command-line/fault.ts";
import type { NetworkAction, NetworkAround, NetworkOutcome } from "./action.ts";
import { eachMunicipality, type AllWorked, type Worked } from "./each-municipality.ts";
import { differenceLines, differenceOf, type FileDifference } from "./push/difference.ts";
import { looked, type Looked } from "./push/looked.ts";
import { pushed, type Pushed } from "./push/pushed.ts";
import { mostVersions } from "./push/script-api.ts";
import { hashOf, readBuilt, type BuiltScript } from "./push/script-files.ts";
import type { Municipality } from "./register.ts";
import { isPartly, printedWork, refuseWithoutYes, workLines } from "./told-work.ts";

/** Where `npm run build` leaves the script. */
const builtHere = fileURLToPath(new URL("../../dist/apps-script/", import.meta.url));

/** From so many saved versions on people are told to remove some, while there is time. */
const manyVersions = mostVersions - 20;

/** The same difference at some municipalities: it is shown once. */
interface SharedDifference {
  readonly names: readonly string[];
  readonly files: readonly FileDifference[];
}

type Standing = Extract<Worked<Looked>, { result: Looked }>;

function standingIn(all: AllWorked<Looked>): readonly Standing[] {
  return all.worked.flatMap((one) => ("result" in one ? [one] : []));
}

function differences(standing: readonly Standing[], built: BuiltScript): readonly SharedDifference[] {
  const alike = new Map<string, Standing[]>();
  for (const one of standing) {
    if (one.result.does !== "update") continue;
    const hash = hashOf(one.result.files);
    alike.set(hash, [...(alike.get(hash) ?? []), one]);
  }
  return [...alike.values()].map((some) => ({
    names: some.map(({ municipality }) => municipality.name),
    files: differenceOf(some[0]?.result.files ?? [], built.files),
  }));
}

function wouldDo({ name }: Municipality, { does }: Looked, version: string): Sentence {
  if (does === "new") return sentence("network-push-would-new", { name, version });
  return sentence(does === "update" ? "network-push-would-update" : "network-push-same", { name, version });
}

/** What was seen, for people: each municipality, and what changes where. */
function lookedLines(
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

function printedDifferences(shared: readonly SharedDifference[]): readonly object[] {
  return shared.map(({ names, files }) => ({
    municipalities: names,
    files: files.map(({ file, added, removed }) => ({ file, added, removed })),
  }));
}

function didLine({ name }: Municipality, { outcome, version }: Pushed): Sentence {
  return sentence(`network-push-${outcome}`, { name, version });
}

/** What is told besides: the click that only people can do, and versions that run out. */
function adviceLines(all: AllWorked<Pushed>, language: Language): readonly string[] {
  const told = (one: Sentence): string => say(language, one);
  const results = all.worked.flatMap((one) => ("result" in one ? [one] : []));
  const versions = results.flatMap(({ municipality: { name }, result: { saved } }) => {
    const { count, number } = saved;
    if (number === undefined) return [{ name, told: told(sentence("network-push-versions-full", {})) }];
    return count >= manyVersions ? [{ name, told: told(sentence("network-push-versions", { count })) }] : [];
  });
  const next = {
    menu: told(sentence("menu-name", {})),
    reminders: told(sentence("menu-reminders", {})),
    on: told(sentence("menu-reminders-on", {})),
  };
  const isNew = results.some(({ result }) => result.outcome !== "same");
  return [
    ...versions.map((line) => told(sentence("network-trouble-line", line))),
    ...(isNew ? ["", told(sentence("network-push-next", next))] : []),
  ];
}

function printedPush({ name }: Municipality, { outcome, script, version, saved }: Pushed): object {
  return {
    municipality: name,
    outcome,
    script,
    version,
    ...(saved.number === undefined ? {} : { saved: saved.number }),
  };
}

/** Everything was looked at and nothing may be done: for a dry run, or because of a surprise. */
function onlyLooked(
  all: AllWorked<Looked>,
  shared: readonly SharedDifference[],
  { version }: BuiltScript,
  { given: { language } }: NetworkAround,
): NetworkOutcome {
  const isSurprised = all.worked.some((one) => "trouble" in one && one.trouble.stopsAll);
  const lines = lookedLines(all, shared, version, language);
  const printed = printedWork(
    all,
    ({ name }, { does, script }) => ({
      municipality: name,
      would: does,
      version,
      ...(script === undefined ? {} : { script }),
    }),
    language,
  );
  return {
    result: { ...printed, differences: printedDifferences(shared) },
    lines: isSurprised ? [...lines, "", say(language, sentence("network-push-surprises", {}))] : lines,
    isPartly: isPartly(all),
  };
}

async function pushAll(around: NetworkAround, built: BuiltScript): Promise<NetworkOutcome> {
  const { given, terminal, state, requests, clock, municipalities } = around;
  const { language } = given;
  const api = { clients: await around.clients(), requests, clock, state, built };
  const anyway = given.own.has("anyway");
  const look = (municipality: Municipality): Promise<Looked> =>
    looked(api, { municipality, state: state.of(municipality.key), built, anyway });
  const all = await eachMunicipality(around, look, { looking: true });
  const standing = standingIn(all);
  const shared = differences(standing, built);
  const isStopped = all.worked.some((one) => "trouble" in one && one.trouble.stopsAll);
  if (given.own.has("dry-run") || isStopped) return onlyLooked(all, shared, built, around);
  const shown = new Map(standing.map(({ municipality, result }) => [municipality.key, result]));
  const [fresh, changed] = ["new", "update"].map(
    (does) => standing.filter(({ result }) => result.does === does).length,
  );
  const count = (fresh ?? 0) + (changed ?? 0);
  if (count > 0) {
    for (const line of lookedLines(all, shared, built.version, language)) terminal.remark(line);
    await refuseWithoutYes(around, sentence("network-push-question", { count, fresh: fresh ?? 0 }));
  }
  const todo = municipalities.filter(({ key }) => shown.has(key));
  const push = async (municipality: Municipality): Promise<Pushed> => {
    const one = shown.get(municipality.key);
    return pushed(api, municipality, one ?? (await look(municipality)));
  };
  const done = await eachMunicipality({ ...around, municipalities: todo }, push);
  const troubles = all.worked.flatMap((one) => ("trouble" in one ? [one] : []));
  const together: AllWorked<Pushed> = { worked: [...troubles, ...done.worked], left: done.left };
  const lines = workLines(together, didLine, language);
  const nothing = count === 0 ? [say(language, sentence("network-push-nothing", {}))] : [];
  return {
    result: { ...printedWork(together, printedPush, language), differences: printedDifferences(shared) },
    lines: [...lines, ...nothing, ...adviceLines(together, language)],
    isPartly: isPartly(together),
  };
}

/** `network push`: puts the script in the workbook of every municipality, or brings it up to date. */
export const pushAction: NetworkAction = {
  name: "push",
  scopes: ["https://www.googleapis.com/auth/script.projects"],
  serviceAccount: false,
  options: ["from", "anyway"],
  run: async (around) => {
    const { own, ownLists } = around.given;
    if (own.has("anyway") && (ownLists.get("only") ?? []).length === 0) {
      throw new CommandFault(sentence("network-push-anyway-alone", {}));
    }
    return pushAll(around, await readBuilt(own.get("from") ?? builtHere));
  },
};
