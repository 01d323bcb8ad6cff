import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { say, sentence } from "../../../core/text/sentence.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { NetworkProblem } from "../problem.ts";

/** Minutes that a person gets to give permission in the browser. */
const patience = 10;

/** What Google is asked for, and how the question is put to the person. */
export interface PermissionAsked {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** The page where people give permission. */
  readonly page: URL;
  readonly language: Language;
  /** Shows the address to the person who sits there. */
  show(address: string): void;
}

/** What came back: it can be exchanged once, by whoever knows the verifier. */
export interface Permission {
  readonly code: string;
  readonly verifier: string;
  /** Where it came back, which the exchange has to repeat. */
  readonly redirect: string;
}

const random = (): string => randomBytes(48).toString("base64url");

/** The text that the browser shows when it is done. */
function closing(language: Language, isGiven: boolean): string {
  const told = say(language, sentence(isGiven ? "network-permission-given" : "network-permission-refused", {}));
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Samen Hier</title><p>${told}</p></html>`;
}

/** The answer in a request of the browser; nothing in others, such as for an icon, or with another mark than ours. */
function answerIn(request: IncomingMessage, state: string): URLSearchParams | undefined {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const isOurs = request.method === "GET" && pathname === "/" && searchParams.get("state") === state;
  return isOurs ? searchParams : undefined;
}

/** Waits until the browser comes back with the code. Throws `NetworkProblem` for a refusal or when nobody comes. */
function codeAt(server: Server, state: string, language: Language): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new NetworkProblem("sign-in-refused"));
    }, patience * 60_000);
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      const answer = answerIn(request, state);
      const code = answer?.get("code") ?? undefined;
      response.writeHead(answer === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
      response.end(answer === undefined ? "" : closing(language, code !== undefined));
      if (answer === undefined) return;
      clearTimeout(late);
      if (code === undefined) reject(new NetworkProblem("sign-in-refused"));
      else resolve(code);
    });
  });
}

function listening(server: Server): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new NetworkProblem("sign-in-refused"));
      else resolve(address);
    });
  });
}

/**
 * Asks a person for permission in their browser, which comes back to this computer: the way Google gives for programs
 * that people install, with a proof that only we can exchange the answer (PKCE). Throws `NetworkProblem`.
 */
export async function askPermission(asked: PermissionAsked): Promise<Permission> {
  const [verifier, state] = [random(), random()];
  const server = createServer();
  const { port } = await listening(server);
  const redirect = `http://127.0.0.1:${port}`;
  const address = new URL(asked.page);
  address.search = new URLSearchParams({
    client_id: asked.clientId,
    redirect_uri: redirect,
    response_type: "code",
    scope: asked.scopes.join(" "),
    access_type: "offline",
    prompt: "consent",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    state,
  }).toString();
  try {
    const code = codeAt(server, state, asked.language);
    asked.show(address.href);
    return { code: await code, verifier, redirect };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
