import { createHash } from "node:crypto";
import * as z from "zod";
import { say, sentence } from "../../../core/text/sentence.ts";
import type { NetworkClients } from "../clients.ts";
import type { NetworkClock } from "../clock.ts";
import { ensured } from "../ensured.ts";
import { MunicipalityFault } from "../fault.ts";
import { NetworkProblem } from "../problem.ts";
import type { Municipality } from "../register.ts";
import type { Requests } from "../requests.ts";

/** What every call to Drive needs. */
export interface DriveApi {
  readonly clients: NetworkClients;
  readonly requests: Requests;
  readonly clock: NetworkClock;
}

/** A workbook of ours in Drive. */
export interface WorkbookInDrive {
  readonly id: string;
  /** Everything that provisioning makes in it has been made. */
  readonly isReady: boolean;
}

const spreadsheetType = "application/vnd.google-apps.spreadsheet";

/** What Drive keeps with a file for this program alone: whose workbook it is, and whether it is whole. */
const ownerProperty = "samenHier";
const readyProperty = "samenHierReady";

const file = z.object({
  id: z.string().min(1),
  trashed: z.optional(z.boolean()),
  appProperties: z.optional(z.record(z.string(), z.string())),
});
const list = z.object({ files: z.optional(z.array(file)) });
const fields = "id,trashed,appProperties";

/** The mark of a municipality: no letters that a question would have to escape, and short enough. */
function tagOf({ key }: Municipality): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 32);
}

function found(data: unknown): WorkbookInDrive {
  const read = file.safeParse(data);
  if (!read.success) throw new NetworkProblem("odd-answer");
  return { id: read.data.id, isReady: read.data.appProperties?.[readyProperty] === "yes" };
}

/** The workbook that was made for a municipality, by its mark. Throws `MunicipalityFault` where there are two. */
export async function taggedWorkbook(
  { clients, requests }: DriveApi,
  municipality: Municipality,
): Promise<WorkbookInDrive | undefined> {
  const isOurs = `appProperties has { key='${ownerProperty}' and value='${tagOf(municipality)}' }`;
  const asked = { q: `${isOurs} and trashed = false`, fields: `files(${fields})`, pageSize: 10 };
  const read = list.safeParse(await requests.again("drive", () => clients.drive.files.list(asked)));
  if (!read.success) throw new NetworkProblem("odd-answer");
  const [one, other] = read.data.files ?? [];
  if (other === undefined) return one === undefined ? undefined : found(one);
  throw new MunicipalityFault(sentence("network-provision-two", {}), {
    remedy: sentence("network-provision-two-remedy", {}),
  });
}

/** The workbook with an id that we know. Throws `MunicipalityFault` where it was thrown away. */
export async function knownWorkbook({ clients, requests }: DriveApi, id: string): Promise<WorkbookInDrive> {
  const gone = new MunicipalityFault(sentence("network-provision-gone", {}), {
    remedy: sentence("network-provision-gone-remedy", {}),
  });
  try {
    const data = await requests.again("drive", () => clients.drive.files.get({ fileId: id, fields }));
    if (file.safeParse(data).data?.trashed === true) throw gone;
    return found(data);
  } catch (error) {
    throw error instanceof NetworkProblem && error.code === "not-found" ? gone : error;
  }
}

/** Makes the workbook of a municipality, empty and with its mark, once. Throws `NetworkProblem`. */
export async function newWorkbook(api: DriveApi, municipality: Municipality): Promise<WorkbookInDrive> {
  const { name, language } = municipality;
  const requestBody = {
    name: say(language, sentence("network-provision-title", { name })),
    mimeType: spreadsheetType,
    appProperties: { [ownerProperty]: tagOf(municipality) },
  };
  return ensured(api.clock, {
    isSeenAtOnce: false,
    look: () => taggedWorkbook(api, municipality),
    make: async () =>
      found(await api.requests.once("drive", () => api.clients.drive.files.create({ requestBody, fields }))),
  });
}

/** Marks a workbook as whole, where any later run sees it. Doing it twice comes to the same. */
export async function markedReady({ clients, requests }: DriveApi, id: string): Promise<void> {
  const requestBody = { appProperties: { [readyProperty]: "yes" } };
  await requests.again("drive", () => clients.drive.files.update({ fileId: id, requestBody, fields: "id" }));
}
