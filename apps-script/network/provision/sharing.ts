import { createHash } from "node:crypto";
import * as z from "zod";
import { sentence } from "../../../core/text/sentence.ts";
import { ensured } from "../ensured.ts";
import { MunicipalityFault } from "../fault.ts";
import { NetworkProblem } from "../problem.ts";
import type { DriveApi } from "./workbook-file.ts";

const permission = z.object({ id: z.string(), emailAddress: z.optional(z.string()) });
const page = z.object({ permissions: z.optional(z.array(permission)), nextPageToken: z.optional(z.string()) });

/** What stands for an address in the state: nobody can read it back, and it is another one in every workbook. */
export function addressMark(workbook: string, address: string): string {
  return createHash("sha256").update(`${workbook}\n${address.toLowerCase()}`).digest("hex").slice(0, 16);
}

/** The addresses that a workbook is shared with, in lower case. Throws `NetworkProblem`. */
export async function sharedWith({ clients, requests }: DriveApi, fileId: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let pageToken: string | undefined;
  do {
    const next = pageToken === undefined ? {} : { pageToken };
    const asked = { fileId, fields: "nextPageToken,permissions(id,emailAddress)", pageSize: 100, ...next };
    const read = page.safeParse(await requests.again("drive", () => clients.drive.permissions.list(asked)));
    if (!read.success) throw new NetworkProblem("odd-answer");
    for (const { emailAddress } of read.data.permissions ?? []) {
      if (emailAddress !== undefined) found.add(emailAddress.toLowerCase());
    }
    pageToken = read.data.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

/**
 * Lets somebody edit a workbook, once; Google writes them only where that was asked for. Throws `MunicipalityFault` where
 * Google does not want to share with this address, which is not told.
 */
export async function shared(api: DriveApi, fileId: string, address: string, notify: boolean): Promise<void> {
  const requestBody = { type: "user", role: "writer", emailAddress: address };
  const asked = { fileId, requestBody, sendNotificationEmail: notify, fields: "id" };
  try {
    await ensured(api.clock, {
      isSeenAtOnce: true,
      look: async () => ((await sharedWith(api, fileId)).has(address.toLowerCase()) ? true : undefined),
      make: async () => {
        await api.requests.once("drive", () => api.clients.drive.permissions.create(asked));
        return true;
      },
    });
  } catch (error) {
    const isRefused = error instanceof NetworkProblem && ["refused", "not-allowed"].includes(error.code);
    if (!isRefused) throw error;
    const remedy = sentence("network-provision-unshared-remedy", {});
    throw new MunicipalityFault(sentence("network-provision-unshared", {}), { remedy });
  }
}
