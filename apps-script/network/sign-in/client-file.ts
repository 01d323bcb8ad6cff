import { basename } from "node:path";
import * as z from "zod";
import { sentence } from "../../../core/text/sentence.ts";
import { CommandFault } from "../../../file-host/command-line/fault.ts";
import { readInput } from "../../../file-host/files.ts";

const client = z.object({
  installed: z.object({ client_id: z.string().min(1), client_secret: z.optional(z.string()) }),
});

const account = z.object({
  type: z.literal("service_account"),
  client_email: z.string().min(1),
  private_key: z.string().min(1),
});

/** What Google gave the programme to sign people in with: the file of an OAuth client for a desktop app. */
export interface ClientFile {
  readonly id: string;
  readonly secret?: string;
}

/** The key of a service account. */
export interface ServiceAccount {
  readonly email: string;
  /** In PEM. */
  readonly key: string;
}

async function read<Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.infer<Shape> | undefined> {
  const text = new TextDecoder().decode(await readInput(path));
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    // What stands in such a file is secret: nothing of it may be told.
    return undefined;
  }
}

/** Reads the file of an OAuth client. Throws `FileProblem`, or `CommandFault` where it is another kind of file. */
export async function readClientFile(path: string): Promise<ClientFile> {
  const found = await read(path, client);
  if (found === undefined) throw new CommandFault(sentence("network-client-file", { file: basename(path) }));
  const { client_id: id, client_secret: secret } = found.installed;
  return { id, ...(secret === undefined ? {} : { secret }) };
}

/** Reads the key of a service account. Throws `FileProblem`, or `CommandFault` where it is another kind of file. */
export async function readServiceAccount(path: string): Promise<ServiceAccount> {
  const found = await read(path, account);
  if (found === undefined) throw new CommandFault(sentence("network-account-file", { file: basename(path) }));
  return { email: found.client_email, key: found.private_key };
}
