import { sentence, type Sentence } from "../../../core/text/sentence.ts";
import { MunicipalityFault } from "../fault.ts";
import type { Municipality } from "../register.ts";
import type { MunicipalityState } from "../state.ts";
import { contentOf, parentOf, type ScriptApi } from "./script-api.ts";
import { hashOf, scopesOf, type BuiltScript, type ScriptFile } from "./script-files.ts";

/** The script of one municipality as it stands, and what a push would do to it. */
export interface Looked {
  readonly does: "new" | "update" | "same";
  /** Id of the spreadsheet that the script is for. */
  readonly spreadsheet: string;
  /** Absent where a project is to be made. */
  readonly script?: string;
  /** What stands there now. */
  readonly files: readonly ScriptFile[];
}

/** What is known before looking. */
export interface Known {
  readonly municipality: Municipality;
  readonly state: MunicipalityState;
  readonly built: BuiltScript;
  /** A person looked at the surprise and wants to go on. */
  readonly anyway: boolean;
}

function surprise(told: Sentence, remedy: Sentence): MunicipalityFault {
  return new MunicipalityFault(told, { remedy, stopsAll: true });
}

/** What a new project of Google holds: a manifest, and at most a function without anything in it. */
function isBlank(files: readonly ScriptFile[]): boolean {
  return files.every(
    ({ name, type, source }) =>
      name === "appsscript" || (type === "SERVER_JS" && /^(?:function myFunction\(\) \{\s*\})?$/u.test(source.trim())),
  );
}

/** Whether version `one` came before `other`, by their numbers. */
function isOlder(one: string, other: string): boolean {
  const numbers = (version: string): readonly number[] => version.split(/[.+-]/u).slice(0, 3).map(Number);
  const [mine, theirs] = [numbers(one), numbers(other)];
  const place = mine.findIndex((number, at) => number !== theirs[at]);
  return place >= 0 && (mine[place] ?? 0) < (theirs[place] ?? 0);
}

/** What stands in the project that nobody told us of; nothing where all is as we left it and ours is no older. */
function surpriseIn(files: readonly ScriptFile[], { state, built }: Known): Sentence | undefined {
  if (state.pushed?.hash === hashOf(files)) {
    return isOlder(built.version, state.pushed.version) ? sentence("network-push-older", {}) : undefined;
  }
  if (state.pushed === undefined && isBlank(files)) return undefined;
  const ours = new Set(built.files.map(({ name, type }) => `${name} ${type}`));
  const others = files.filter(({ name, type }) => !ours.has(`${name} ${type}`)).length;
  if (others > 0) return sentence("network-push-files", { count: others });
  if (state.pushed === undefined) return sentence("network-push-others", {});
  const [theirs, wanted] = [scopesOf(files), scopesOf(built.files)];
  const isSame = theirs.length === wanted.length && wanted.every((scope) => theirs.includes(scope));
  return sentence(isSame ? "network-push-changed" : "network-push-scopes", {});
}

/** Where a project has to be made: only there where it is certain that there is none. */
function lookedForNew({ municipality, state, anyway }: Known, spreadsheet: string): Looked {
  if (state.scriptAsked !== undefined && !anyway) {
    throw surprise(sentence("network-push-asked", {}), sentence("network-push-asked-remedy", {}));
  }
  const isOurs = municipality.spreadsheet === undefined && state.isFound !== true;
  const isCertain = municipality.script === "new" || isOurs || anyway;
  if (isCertain) return { does: "new", spreadsheet, files: [] };
  throw new MunicipalityFault(sentence("network-push-unknown", {}), {
    remedy: sentence("network-push-unknown-remedy", {}),
  });
}

/**
 * Looks at the script of one municipality; changes nothing. Throws `MunicipalityFault` for a surprise and for what the
 * register does not tell, `NetworkProblem` for what Google says.
 */
export async function looked(api: ScriptApi, known: Known): Promise<Looked> {
  const { municipality, state, built, anyway } = known;
  const spreadsheet = municipality.spreadsheet ?? state.spreadsheet;
  if (spreadsheet === undefined) throw new MunicipalityFault(sentence("network-push-no-workbook", {}));
  const given = municipality.script === "new" ? undefined : municipality.script;
  const script = given ?? state.script;
  if (script === undefined) return lookedForNew(known, spreadsheet);
  // Another project than the one we pushed to has nothing of ours in it yet.
  const own = state.script === undefined || state.script === script ? known : { ...known, state: {} };
  if ((await parentOf(api, script)) !== spreadsheet) {
    throw surprise(sentence("network-push-elsewhere", {}), sentence("network-push-elsewhere-remedy", {}));
  }
  const files = await contentOf(api, script);
  if (hashOf(files) === hashOf(built.files)) return { does: "same", spreadsheet, script, files };
  const found = anyway ? undefined : surpriseIn(files, own);
  if (found !== undefined) throw surprise(found, sentence("network-push-looked", {}));
  return { does: "update", spreadsheet, script, files };
}
