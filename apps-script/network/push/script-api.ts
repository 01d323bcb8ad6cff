import * as z from "zod";
import type { NetworkClients } from "../clients.ts";
import { ensured } from "../ensured.ts";
import type { NetworkClock } from "../clock.ts";
import { NetworkProblem } from "../problem.ts";
import type { Requests } from "../requests.ts";
import type { ScriptFile } from "./script-files.ts";

/** What every call to the Apps Script API needs. */
export interface ScriptApi {
  readonly clients: NetworkClients;
  readonly requests: Requests;
  readonly clock: NetworkClock;
}

/** Google keeps no more versions of a script than this. */
export const mostVersions = 200;

const file = z.object({
  name: z.string(),
  type: z.enum(["SERVER_JS", "HTML", "JSON"]),
  source: z.optional(z.string()),
});
const content = z.object({ files: z.optional(z.array(file)) });
const project = z.object({ scriptId: z.string().min(1), parentId: z.optional(z.string()) });
const versions = z.object({
  versions: z.optional(z.array(z.object({ versionNumber: z.number(), description: z.optional(z.string()) }))),
  nextPageToken: z.optional(z.string()),
});
const version = z.object({ versionNumber: z.number() });

function read<Shape extends z.ZodType>(shape: Shape, data: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(data);
  if (!parsed.success) throw new NetworkProblem("odd-answer");
  return parsed.data;
}

function filesIn(data: unknown): readonly ScriptFile[] {
  return (read(content, data).files ?? []).map((one) => ({ ...one, source: one.source ?? "" }));
}

/** The files of a script project as they stand at Google. Throws `NetworkProblem`. */
export async function contentOf({ clients, requests }: ScriptApi, scriptId: string): Promise<readonly ScriptFile[]> {
  return filesIn(await requests.again("script", () => clients.script.projects.getContent({ scriptId })));
}

/** The id of the spreadsheet that a script project is bound to; nothing for one that stands alone. Throws `NetworkProblem`. */
export async function parentOf({ clients, requests }: ScriptApi, scriptId: string): Promise<string | undefined> {
  return read(project, await requests.again("script", () => clients.script.projects.get({ scriptId }))).parentId;
}

/**
 * Makes an empty script project in a spreadsheet; gives its id. Throws `NetworkProblem`: `unanswered` says that it may be
 * there, and the API has no way to look.
 */
export async function newProject({ clients, requests }: ScriptApi, spreadsheet: string): Promise<string> {
  const requestBody = { title: "Samen Hier", parentId: spreadsheet };
  return read(project, await requests.once("script", () => clients.script.projects.create({ requestBody }))).scriptId;
}

/** Replaces all files of a project; gives them as Google has them now. Doing it twice comes to the same. */
export async function replaceContent(
  { clients, requests }: ScriptApi,
  scriptId: string,
  files: readonly ScriptFile[],
): Promise<readonly ScriptFile[]> {
  const requestBody = { files: files.map((one) => ({ ...one })) };
  return filesIn(
    await requests.again("script", () => clients.script.projects.updateContent({ scriptId, requestBody })),
  );
}

async function allVersions({ clients, requests }: ScriptApi, scriptId: string) {
  const found: NonNullable<z.infer<typeof versions>["versions"]> = [];
  let pageToken: string | undefined;
  do {
    const page = pageToken === undefined ? {} : { pageToken };
    const asked = { scriptId, pageSize: 50, ...page };
    const answer = read(versions, await requests.again("script", () => clients.script.projects.versions.list(asked)));
    found.push(...(answer.versions ?? []));
    pageToken = answer.nextPageToken;
  } while (pageToken !== undefined && found.length <= mostVersions);
  return found;
}

/** A saved version. */
export interface SavedVersion {
  /** Absent where there was no room for it. */
  readonly number?: number;
  /** How many versions there are with it; 0 where nobody looked. */
  readonly count: number;
}

/**
 * Saves the content of a project as a version with this description, once: one with the description that stands is taken.
 * Throws `NetworkProblem`.
 */
export async function savedVersion(api: ScriptApi, scriptId: string, description: string): Promise<SavedVersion> {
  let count = 0;
  const look = async (): Promise<SavedVersion | undefined> => {
    const standing = await allVersions(api, scriptId);
    count = standing.length;
    const same = standing.find((one) => one.description === description);
    if (same !== undefined) return { number: same.versionNumber, count };
    return count >= mostVersions ? { count } : undefined;
  };
  const make = async (): Promise<SavedVersion> => {
    const asked = { scriptId, requestBody: { description } };
    const made = await api.requests.once("script", () => api.clients.script.projects.versions.create(asked));
    return { number: read(version, made).versionNumber, count: count + 1 };
  };
  return ensured(api.clock, { look, make, isSeenAtOnce: true });
}
