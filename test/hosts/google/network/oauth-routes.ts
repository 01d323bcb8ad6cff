import { createHash, createVerify } from "node:crypto";
import * as z from "zod";
import { SignInError, strictly, type Asked, type Reply, type Route, type SignedBy } from "./route.ts";
import type { GoogleWorld } from "./world.ts";

const page = z.strictObject({
  client_id: z.string(),
  redirect_uri: z.string(),
  response_type: z.literal("code"),
  scope: z.string(),
  access_type: z.literal("offline"),
  prompt: z.literal("consent"),
  code_challenge: z.string(),
  code_challenge_method: z.literal("S256"),
  state: z.string(),
});

/** The page where a person says yes or no: the fake's person does so at once. */
function permission({ query }: Asked, world: GoogleWorld): Reply {
  const asked = strictly(page, query);
  if (!world.clients.has(asked.client_id)) throw new SignInError(401, "invalid_client");
  // Programs that people install may only come back to this computer.
  if (new URL(asked.redirect_uri).hostname !== "127.0.0.1") throw new SignInError(400, "redirect_uri_mismatch");
  const back = new URL(asked.redirect_uri);
  back.searchParams.set("state", asked.state);
  const person = world.personAtPage;
  const account = world.accounts.get(person?.email ?? "");
  if (person === undefined || account === undefined) {
    back.searchParams.set("error", "access_denied");
    return { location: back.href };
  }
  const code = world.freshId("code");
  const scopes = asked.scope.split(" ").filter((scope) => scope !== person.without);
  const { code_challenge: challenge, redirect_uri: redirect, client_id: client } = asked;
  world.codes.set(code, { account, client, scopes, challenge, redirect });
  back.searchParams.set("code", code);
  return { location: back.href };
}

const exchange = z.strictObject({
  grant_type: z.literal("authorization_code"),
  code: z.string(),
  code_verifier: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  redirect_uri: z.string(),
});
const refresh = z.strictObject({
  grant_type: z.literal("refresh_token"),
  refresh_token: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
});
const assertion = z.strictObject({
  grant_type: z.literal("urn:ietf:params:oauth:grant-type:jwt-bearer"),
  assertion: z.string(),
});

function given(world: GoogleWorld, kind: "access" | "refresh", { account, client, scopes }: SignedBy): string {
  const token = world.freshId(kind);
  world.passes.set(token, { token, kind, account, client, scopes });
  return token;
}

function exchanged(body: unknown, world: GoogleWorld): Reply {
  const asked = strictly(exchange, body);
  const waiting = world.codes.get(asked.code);
  world.codes.delete(asked.code);
  const proof = createHash("sha256").update(asked.code_verifier).digest("base64url");
  const isSame = waiting?.client === asked.client_id && waiting.redirect === asked.redirect_uri;
  if (waiting === undefined || !isSame || waiting.challenge !== proof) throw new SignInError(400, "invalid_grant");
  if (world.clients.get(asked.client_id) !== asked.client_secret) throw new SignInError(401, "invalid_client");
  const tokens = { access_token: given(world, "access", waiting), refresh_token: given(world, "refresh", waiting) };
  return { json: { ...tokens, expires_in: 3599, scope: waiting.scopes.join(" "), token_type: "Bearer" } };
}

function refreshed(body: unknown, world: GoogleWorld): Reply {
  const asked = strictly(refresh, body);
  if (world.clients.get(asked.client_id) !== asked.client_secret) throw new SignInError(401, "invalid_client");
  const pass = world.passes.get(asked.refresh_token);
  if (pass?.kind !== "refresh" || pass.client !== asked.client_id) throw new SignInError(400, "invalid_grant");
  const scope = pass.scopes.join(" ");
  return { json: { access_token: given(world, "access", pass), expires_in: 3599, scope, token_type: "Bearer" } };
}

const claims = z.object({ iss: z.string(), scope: z.string(), aud: z.string(), exp: z.number(), iat: z.number() });

/** A service account proves itself by its signature. */
function asserted(body: unknown, world: GoogleWorld): Reply {
  const [head = "", payload = "", signature = ""] = strictly(assertion, body).assertion.split(".");
  const told = claims.parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
  const [key, account] = [world.accountKeys.get(told.iss), world.accounts.get(told.iss)];
  const isSigned =
    key !== undefined && createVerify("RSA-SHA256").update(`${head}.${payload}`).verify(key, signature, "base64url");
  if (!isSigned || account === undefined) throw new SignInError(400, "invalid_grant");
  const by = { account, client: told.iss, scopes: told.scope.split(" ") };
  return { json: { access_token: given(world, "access", by), expires_in: 3599, token_type: "Bearer" } };
}

function token({ body }: Asked, world: GoogleWorld): Reply {
  const { grant_type: kind } = strictly(z.object({ grant_type: z.string() }), body);
  if (kind === "authorization_code") return exchanged(body, world);
  return kind === "refresh_token" ? refreshed(body, world) : asserted(body, world);
}

function revoked({ body }: Asked, world: GoogleWorld): Reply {
  const { token: gone } = strictly(z.strictObject({ token: z.string() }), body);
  const pass = world.passes.get(gone);
  if (pass === undefined) throw new SignInError(400, "invalid_token");
  for (const one of [...world.passes.values()]) {
    if (one.account === pass.account && one.client === pass.client) world.passes.delete(one.token);
  }
  return { json: {} };
}

/** Signing in, as far as the network does. */
export const oauthRoutes: readonly Route[] = [
  { method: "GET", path: /^\/o\/oauth2\/v2\/auth$/u, scopes: [], handle: permission },
  { method: "POST", path: /^\/token$/u, scopes: [], handle: token },
  { method: "POST", path: /^\/revoke$/u, scopes: [], handle: revoked },
];
