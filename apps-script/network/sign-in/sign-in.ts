import { say, sentence } from "../../../core/text/sentence.ts";
import type { Arguments } from "../../../file-host/command-line/arguments.ts";
import { CommandFault } from "../../../file-host/command-line/fault.ts";
import type { Terminal } from "../../../file-host/command-line/terminal.ts";
import { FileProblem } from "../../../file-host/xlsx/problem.ts";
import { answerError, verdictOf } from "../answer-error.ts";
import { signers, type Signer } from "../clients.ts";
import { NetworkProblem } from "../problem.ts";
import { addressAt, permissionAddress, revokeAddress, standIn } from "./addresses.ts";
import { readClientFile, readServiceAccount, type ClientFile } from "./client-file.ts";
import { KeptSignIn } from "./kept-sign-in.ts";
import { askPermission } from "./permission.ts";

/** What signing in needs to know. */
export interface SignInAsked {
  readonly given: Arguments;
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the action may do at Google. */
  readonly scopes: readonly string[];
  /** Whether a service account can do it. */
  readonly serviceAccount: boolean;
}

/** Somebody who signed in. */
export interface SignedIn {
  readonly signer: Signer;
  /** Withdraws the sign-in at Google and forgets it on this computer. */
  signOut(): Promise<void>;
}

type OAuth = InstanceType<typeof signers.OAuth2>;

/** Whatever the sign-in said, as a problem: nothing of a token may get further. */
function problemOf(error: unknown): NetworkProblem {
  if (error instanceof NetworkProblem) return error;
  const read = answerError(error, 0);
  const verdict = verdictOf(read);
  return new NetworkProblem(verdict.is === "problem" ? verdict.code : "unreachable", read.status);
}

/** Sends what is meant for Google to its stand-in in tests, the exchange of tokens included. */
function transportTo(base: URL | undefined) {
  if (base === undefined) return {};
  return {
    transporterOptions: {
      adapter: <Asked extends { url: URL }, Answer>(asked: Asked, fetch: (asked: Asked) => Promise<Answer>) =>
        fetch({ ...asked, url: addressAt(base, asked.url) }),
    },
  };
}

function oauthFor({ id, secret }: ClientFile, base: URL | undefined): OAuth {
  return new signers.OAuth2({
    clientId: id,
    ...(secret === undefined ? {} : { clientSecret: secret }),
    // A pass may be withdrawn before its time: then a new one is asked once.
    forceRefreshOnFailure: true,
    ...transportTo(base),
  });
}

/** Asks the person, and gives what lasts. Throws where the person ticked less than everything. */
async function newSignIn(oauth: OAuth, client: ClientFile, asked: SignInAsked, base: URL | undefined): Promise<string> {
  const { given, terminal, scopes } = asked;
  if (terminal.ask === undefined) throw new CommandFault(sentence("network-sign-in-needed", {}));
  const permission = await askPermission({
    clientId: client.id,
    scopes,
    page: addressAt(base, permissionAddress),
    language: given.language,
    show: (address) => {
      terminal.remark(say(given.language, sentence("network-sign-in", {})));
      terminal.remark(address);
    },
  });
  const { code, verifier, redirect } = permission;
  const { tokens } = await oauth.getToken({ code, codeVerifier: verifier, redirect_uri: redirect });
  const granted = new Set((tokens.scope ?? "").split(" "));
  if (!scopes.every((scope) => granted.has(scope))) throw new CommandFault(sentence("network-sign-in-partly", {}));
  if (typeof tokens.refresh_token !== "string") throw new NetworkProblem("sign-in-refused");
  return tokens.refresh_token;
}

/** Whether a kept sign-in still works, so that a run does not stop half-way for want of it; one that does not is forgotten. */
async function stillWorks(oauth: OAuth, kept: KeptSignIn): Promise<boolean> {
  const standing = await kept.read();
  if (standing === undefined) return false;
  oauth.setCredentials({ refresh_token: standing });
  try {
    await oauth.getAccessToken();
    return true;
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code !== "signed-out") throw problem;
    await kept.forget();
    return false;
  }
}

/** Withdraws a sign-in; what cannot be withdrawn for want of a connection is forgotten here all the same. */
async function withdrawn(oauth: OAuth, kept: KeptSignIn, base: URL | undefined): Promise<void> {
  const body = new URLSearchParams({ token: oauth.credentials.refresh_token ?? "" });
  await fetch(addressAt(base, revokeAddress), { method: "POST", body }).catch(() => undefined);
  await kept.forget();
}

async function asPerson(path: string, asked: SignInAsked, base: URL | undefined): Promise<SignedIn> {
  const client = await readClientFile(path);
  const oauth = oauthFor(client, base);
  const kept = new KeptSignIn(asked.environment, client.id, asked.scopes);
  if (!(await stillWorks(oauth, kept))) {
    try {
      const refreshToken = await newSignIn(oauth, client, asked, base);
      await kept.keep(refreshToken);
      oauth.setCredentials({ refresh_token: refreshToken });
      await oauth.getAccessToken();
    } catch (error) {
      throw error instanceof CommandFault || error instanceof FileProblem ? error : problemOf(error);
    }
  }
  return { signer: oauth, signOut: () => withdrawn(oauth, kept, base) };
}

async function asServiceAccount(path: string, asked: SignInAsked, base: URL | undefined): Promise<SignedIn> {
  if (!asked.serviceAccount) throw new CommandFault(sentence("network-account-push", {}));
  const { email, key } = await readServiceAccount(path);
  const signer = new signers.JWT({ email, key, scopes: [...asked.scopes], ...transportTo(base) });
  try {
    await signer.authorize();
  } catch (error) {
    const problem = problemOf(error);
    // A key does not run out: what Google says of one that was withdrawn is that it cannot be used.
    throw problem.code === "signed-out" ? new NetworkProblem("sign-in-refused", problem.status) : problem;
  }
  return { signer, signOut: () => Promise.resolve() };
}

/**
 * Signs in as a person (`--client`), asking for permission where that was not given before, or as a service account
 * (`--service-account`). Throws `CommandFault` or `FileProblem` for what was given, `NetworkProblem` for what Google says.
 */
export async function signIn(asked: SignInAsked): Promise<SignedIn> {
  const base = standIn(asked.environment);
  const [client, account] = [asked.given.own.get("client"), asked.given.own.get("service-account")];
  if ((client === undefined) === (account === undefined)) throw new CommandFault(sentence("network-who", {}));
  if (account !== undefined) return asServiceAccount(account, asked, base);
  return asPerson(client ?? "", asked, base);
}
