import { sentence } from "../../../core/text/sentence.ts";
import { CommandFault } from "../../../file-host/command-line/fault.ts";

/** The name of an environment variable for tests: another address than that of Google, on this computer only. */
const baseVariable = "SAMEN_HIER_GOOGLE_BASE";

/** Where people give their permission. */
export const permissionAddress = "https://accounts.google.com/o/oauth2/v2/auth";
/** Where a sign-in is withdrawn. */
export const revokeAddress = "https://oauth2.googleapis.com/revoke";

/** The address that stands in for Google in tests; nothing otherwise. Throws `CommandFault` for one elsewhere. */
export function standIn(environment: Readonly<Record<string, string | undefined>>): URL | undefined {
  const given = environment[baseVariable];
  if (given === undefined || given === "") return undefined;
  const base = URL.canParse(given) ? new URL(given) : undefined;
  if (base === undefined || !["127.0.0.1", "[::1]", "localhost"].includes(base.hostname)) {
    throw new CommandFault(sentence("network-address", {}));
  }
  return base;
}

/** The same path and question at the stand-in for Google, where there is one. */
export function addressAt(base: URL | undefined, address: string | URL): URL {
  const meant = new URL(address);
  return base === undefined ? meant : new URL(`${meant.pathname}${meant.search}`, base);
}
