import { drive, type drive_v3 } from "googleapis/build/src/apis/drive/index.js";
import { script, type script_v1 } from "googleapis/build/src/apis/script/index.js";
import { auth, sheets, type sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";

/** Whoever signs requests: a person by OAuth, or a service account. */
export type Signer = InstanceType<typeof auth.OAuth2> | InstanceType<typeof auth.JWT>;

/** The makers of signers of the client library, so that only this file knows where they stand. */
export const signers = { OAuth2: auth.OAuth2, JWT: auth.JWT };

/** The APIs of Google that the network uses, all through one sign-in. */
export interface NetworkClients {
  readonly sheets: sheets_v4.Sheets;
  readonly drive: drive_v3.Drive;
  readonly script: script_v1.Script;
}

/** Milliseconds before one request is given up: a large write may take its time. */
const patience = 120_000;

/**
 * Clients for a sign-in. They never repeat a request by themselves: which may be asked twice is decided in `requests.ts`.
 * `rootUrl` is another address than that of Google, for tests on this computer.
 */
export function clientsFor(signer: Signer, rootUrl?: string): NetworkClients {
  const options = { auth: signer, retry: false, timeout: patience, ...(rootUrl === undefined ? {} : { rootUrl }) };
  return {
    sheets: sheets({ version: "v4", ...options }),
    drive: drive({ version: "v3", ...options }),
    script: script({ version: "v1", ...options }),
  };
}
