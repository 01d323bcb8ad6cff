import { dirname, extname, join, basename } from "node:path";
import { sentence } from "../../core/text/sentence.ts";
import type { Arguments } from "../../file-host/command-line/arguments.ts";
import { complaint } from "../../file-host/command-line/complaint.ts";
import { CommandFault } from "../../file-host/command-line/fault.ts";
import type { NetworkPart } from "../../file-host/command-line/network-part.ts";
import { printedProblems, problemLines } from "../../file-host/command-line/report.ts";
import type { Terminal } from "../../file-host/command-line/terminal.ts";
import { municipalityKey } from "../../core/municipality-key.ts";
import type { NetworkAction, NetworkAround } from "./action.ts";
import { clientsFor } from "./clients.ts";
import { realClock, type NetworkClock } from "./clock.ts";
import { NetworkProblem } from "./problem.ts";
import { provisionAction } from "./provision.ts";
import { pushAction } from "./push.ts";
import { readRegister, type Register } from "./register.ts";
import { remindAction } from "./remind.ts";
import { Requests } from "./requests.ts";
import { rollupAction } from "./rollup.ts";
import { signIn, type SignedIn } from "./sign-in/sign-in.ts";
import { StateFile } from "./state.ts";

/** What all four actions take. */
const commonOptions = [
  "municipalities",
  "client",
  "service-account",
  "only",
  "skip",
  "dry-run",
  "yes",
  "state",
  "sign-out",
];

const actions: ReadonlyMap<string, NetworkAction> = new Map(
  [provisionAction, pushAction, rollupAction, remindAction].map((action) => [action.name, action]),
);

/** What comes from outside: the clock, and the environment of this process. */
export interface NetworkSurroundings {
  readonly clock: NetworkClock;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

function actionOf({ positionals }: Arguments): NetworkAction {
  const [name, extra] = positionals;
  const action = actions.get(name ?? "");
  if (action === undefined) throw new CommandFault(sentence("network-action-needed", {}));
  if (extra !== undefined) throw new CommandFault(sentence("cli-extra-argument", { argument: extra }));
  return action;
}

/** An option that does nothing here would be taken for one that did. */
function refuseOthers(action: NetworkAction, given: Arguments): void {
  const taken = new Set([...commonOptions, ...action.options]);
  const named = [
    ...given.own.keys(),
    ...[...given.ownLists].flatMap(([name, texts]) => (texts.length > 0 ? name : [])),
  ];
  const ofAll = [
    ...(given.out === undefined ? [] : ["out"]),
    ...(given.inPlace ? ["in-place"] : []),
    ...(given.with === undefined ? [] : ["with"]),
    ...(given.mappings.length === 0 ? [] : ["map"]),
    ...(given.seed === undefined ? [] : ["seed"]),
    ...(given.settings.length === 0 ? [] : ["set"]),
  ];
  const other = [...named, ...ofAll].find((name) => !taken.has(name));
  if (other === undefined) return;
  throw new CommandFault(sentence("network-option-elsewhere", { option: `--${other}`, action: action.name }));
}

function registerPath({ own }: Arguments): string {
  const path = own.get("municipalities");
  if (path === undefined) {
    throw new CommandFault(sentence("cli-option-needed", { option: "--municipalities", expected: "FILE" }));
  }
  return path;
}

/** Where the state stands: beside the register, unless somebody says otherwise. */
function statePath({ own }: Arguments, register: string): string {
  const name = `${basename(register, extname(register))}.network.json`;
  return own.get("state") ?? join(dirname(register), name);
}

/** The municipalities asked for. Throws `CommandFault` where `--only` or `--skip` names one that the register has not. */
function asked({ municipalities }: Register, { ownLists }: Arguments): NetworkAround["municipalities"] {
  const keys = (option: string): readonly string[] => (ownLists.get(option) ?? []).map((name) => municipalityKey(name));
  const [only, skip] = [keys("only"), keys("skip")];
  for (const named of [only, skip]) {
    const unknown = named.findIndex((key) => !municipalities.some((one) => one.key === key));
    if (unknown >= 0) throw new CommandFault(sentence("network-only-unknown", { number: unknown + 1 }));
  }
  const found = municipalities.filter(({ key }) => (only.length === 0 || only.includes(key)) && !skip.includes(key));
  if (found.length === 0) throw new CommandFault(sentence("network-register-empty", {}));
  return found;
}

/** Runs an action, and signs out after it where that was asked for. */
async function carriedOut(
  action: NetworkAction,
  around: Omit<NetworkAround, "clients" | "requests">,
): Promise<Awaited<ReturnType<NetworkAction["run"]>>> {
  const { given, terminal, environment, clock } = around;
  let signed: Promise<SignedIn> | undefined;
  const clients = async (): Promise<ReturnType<typeof clientsFor>> => {
    signed ??= signIn({
      given,
      terminal,
      environment,
      scopes: action.scopesFor?.(given) ?? action.scopes,
      serviceAccount: action.serviceAccount,
    });
    return clientsFor((await signed).signer);
  };
  try {
    return await action.run({ ...around, clients, requests: new Requests(clock) });
  } finally {
    if (given.own.has("sign-out")) await signed?.then((one) => one.signOut(), () => undefined); // prettier-ignore
  }
}

function answer(
  terminal: Terminal,
  given: Arguments,
  around: Pick<NetworkAround, "problems">,
  outcome: Awaited<ReturnType<NetworkAction["run"]>>,
): void {
  if (given.json) {
    const problems = printedProblems(around.problems, given.language);
    terminal.answer(JSON.stringify({ ...outcome.result, problems }, null, 2));
    return;
  }
  for (const line of [...outcome.lines, ...problemLines(around.problems, given.language)]) terminal.answer(line);
}

/** A problem before anything was done is a command that cannot be used; the sentence says what to do. */
function asFault(error: unknown): unknown {
  return error instanceof NetworkProblem ? new CommandFault(sentence(`network-${error.code}`, {})) : error;
}

/** Runs `network` with a clock and an environment; gives the exit code. Throws `CommandFault` and `FileProblem`. */
export async function runNetworkIn(
  given: Arguments,
  terminal: Terminal,
  { clock, environment }: NetworkSurroundings,
): Promise<number> {
  const action = actionOf(given);
  refuseOthers(action, given);
  const path = registerPath(given);
  const register = await readRegister(path);
  // Where no row can be used nothing follows that would tell why.
  if (register.municipalities.length === 0) {
    for (const line of problemLines(register.problems, given.language)) terminal.remark(line);
  }
  const municipalities = asked(register, given);
  const state = await StateFile.open(statePath(given, path));
  const { problems } = register;
  try {
    const outcome = await carriedOut(action, { given, terminal, municipalities, problems, state, clock, environment });
    answer(terminal, given, register, outcome);
    return outcome.isPartly || problems.some(({ level }) => level === "error") ? 1 : 0;
  } catch (error) {
    throw asFault(error);
  } finally {
    await state.close();
  }
}

/** Runs `network` as the command line does; see `NetworkPart`. */
export const runNetwork: NetworkPart["runNetwork"] = async (given, terminal) => {
  try {
    return await runNetworkIn(given, terminal, { clock: realClock, environment: process.env });
  } catch (error) {
    terminal.remark(complaint(error, given.language));
    return 2;
  }
};
