import * as z from "zod";
import { GoogleError, masked, signedBy, strictly, type Asked, type Reply, type Route } from "./route.ts";
import type { DriveFile, GoogleWorld } from "./world.ts";

const anyDrive = ["https://www.googleapis.com/auth/drive.file", "https://www.googleapis.com/auth/drive"];

function fileAt(asked: Asked, world: GoogleWorld): DriveFile {
  const [id = ""] = asked.parts;
  const file = world.visible(id, signedBy(asked));
  if (file === undefined) throw new GoogleError(404, `File not found: ${id}.`, "notFound");
  return file;
}

function editable(asked: Asked, world: GoogleWorld): DriveFile {
  const file = fileAt(asked, world);
  if (world.mayEdit(file, signedBy(asked))) return file;
  throw new GoogleError(
    403,
    "The user does not have sufficient permissions for this file.",
    "insufficientFilePermissions",
  );
}

const fields = z.strictObject({ fields: z.string() });
const properties = z.record(z.string(), z.string());

/** Drive keeps at most 124 bytes of one property, name and value together. */
function checkProperties(given: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(given)) {
    if (Buffer.byteLength(name) + Buffer.byteLength(value) > 124) {
      throw new GoogleError(403, "The property exceeds the maximum size.", "propertyTooLarge");
    }
  }
}

function create(asked: Asked, world: GoogleWorld): Reply {
  const { fields: mask } = strictly(fields, asked.query);
  const shape = z.strictObject({ name: z.string(), mimeType: z.string(), appProperties: properties });
  const start = strictly(shape, asked.body);
  checkProperties(start.appProperties);
  const by = signedBy(asked);
  if (by.account.isServiceAccount === true) {
    throw new GoogleError(403, "Service Accounts do not have storage quota.", "storageQuotaExceeded");
  }
  return { json: masked(world.newFile(by, start), mask) };
}

const question = /^appProperties has \{ key='(\w+)' and value='(\w+)' \} and trashed = false$/u;

function list(asked: Asked, world: GoogleWorld): Reply {
  const shape = z.strictObject({ q: z.string(), fields: z.string(), pageSize: z.string() });
  const { q, fields: mask } = strictly(shape, asked.query);
  const [, key, value] = question.exec(q) ?? [];
  if (key === undefined) throw new GoogleError(400, "Invalid Value", "invalid");
  const by = signedBy(asked);
  const isIndexed = (id: string): boolean => (world.madeAt.get(id) ?? 0) + world.indexDelay <= world.clock.now();
  const files = [...world.files.values()].filter(
    (file) =>
      !file.trashed && file.appProperties[key] === value && isIndexed(file.id) && world.visible(file.id, by) === file,
  );
  return { json: masked({ kind: "drive#fileList", files }, mask) };
}

function update(asked: Asked, world: GoogleWorld): Reply {
  const file = editable(asked, world);
  const { appProperties } = strictly(z.strictObject({ appProperties: properties }), asked.body);
  checkProperties(appProperties);
  file.appProperties = { ...file.appProperties, ...appProperties };
  return { json: masked(file, strictly(fields, asked.query).fields) };
}

/** Pages are small, so that tests meet a second one. */
const page = 3;

function permissions(asked: Asked, world: GoogleWorld): Reply {
  const shape = z.strictObject({ fields: z.string(), pageSize: z.string(), pageToken: z.optional(z.string()) });
  const { fields: mask, pageToken = "0" } = strictly(shape, asked.query);
  const all = fileAt(asked, world).permissions;
  const from = Number(pageToken);
  const next = from + page < all.length ? { nextPageToken: String(from + page) } : {};
  return { json: masked({ permissions: all.slice(from, from + page), ...next }, mask) };
}

function share(asked: Asked, world: GoogleWorld): Reply {
  const file = editable(asked, world);
  const query = z.strictObject({ fields: z.string(), sendNotificationEmail: z.enum(["true", "false"]) });
  const { fields: mask, sendNotificationEmail } = strictly(query, asked.query);
  const body = z.strictObject({ type: z.literal("user"), role: z.literal("writer"), emailAddress: z.string() });
  const { type, role, emailAddress } = strictly(body, asked.body);
  const notified = sendNotificationEmail === "true";
  if (!notified && !world.accounts.has(emailAddress)) {
    throw new GoogleError(
      400,
      "You cannot share this item without notifying: no Google account.",
      "invalidSharingRequest",
    );
  }
  const standing = file.permissions.find((one) => one.emailAddress === emailAddress);
  const permission = standing ?? { id: world.freshId("permission"), type, role, emailAddress, notified };
  if (standing === undefined) file.permissions.push(permission);
  return { json: masked(permission, mask) };
}

/** Drive, as far as the network uses it. */
export const driveRoutes: readonly Route[] = [
  { method: "POST", path: /^\/drive\/v3\/files$/u, scopes: anyDrive, handle: create },
  { method: "GET", path: /^\/drive\/v3\/files$/u, scopes: anyDrive, handle: list },
  {
    method: "GET",
    path: /^\/drive\/v3\/files\/([\w-]+)$/u,
    scopes: anyDrive,
    handle: (asked, world) => ({ json: masked(fileAt(asked, world), strictly(fields, asked.query).fields) }),
  },
  { method: "PATCH", path: /^\/drive\/v3\/files\/([\w-]+)$/u, scopes: anyDrive, handle: update },
  { method: "GET", path: /^\/drive\/v3\/files\/([\w-]+)\/permissions$/u, scopes: anyDrive, handle: permissions },
  { method: "POST", path: /^\/drive\/v3\/files\/([\w-]+)\/permissions$/u, scopes: anyDrive, handle: share },
];
