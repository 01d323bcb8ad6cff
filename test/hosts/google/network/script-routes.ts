import * as z from "zod";
import { GoogleError, signedBy, strictly, type Asked, type Reply, type Route, type SignedBy } from "./route.ts";
import type { GoogleWorld, ScriptProject } from "./world.ts";

const projects = ["https://www.googleapis.com/auth/script.projects"];
const day = 24 * 3600 * 1000;

/** What only people may do, who switched the API on. */
function person(asked: Asked): SignedBy {
  const by = signedBy(asked);
  if (by.account.isServiceAccount === true) {
    throw new GoogleError(403, "The caller does not have permission", "forbidden");
  }
  if (!by.account.hasScriptApi) {
    const told =
      "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.";
    throw new GoogleError(403, told, "forbidden");
  }
  return by;
}

/** Whether somebody may edit the file that a project is bound to; the permission for scripts looks at no file. */
function mayEdit(world: GoogleWorld, parentId: string | undefined, { account }: SignedBy): boolean {
  const file = world.files.get(parentId ?? "");
  return file !== undefined && world.mayEdit(file, { account, client: "", scopes: [] });
}

function projectAt(asked: Asked, world: GoogleWorld): ScriptProject {
  const by = person(asked);
  const project = world.scripts.get(asked.parts[0] ?? "");
  if (project === undefined) throw new GoogleError(404, "Requested entity was not found.", "notFound");
  if (!mayEdit(world, project.parentId, by)) {
    throw new GoogleError(403, "The caller does not have permission", "forbidden");
  }
  return project;
}

const blankManifest = {
  timeZone: "America/New_York",
  dependencies: {},
  exceptionLogging: "STACKDRIVER",
  runtimeVersion: "V8",
};

function create(asked: Asked, world: GoogleWorld): Reply {
  const by = person(asked);
  const { title, parentId } = strictly(z.strictObject({ title: z.string(), parentId: z.string() }), asked.body);
  if (!mayEdit(world, parentId, by)) throw new GoogleError(404, "Requested entity was not found.", "notFound");
  const made = (world.scriptsMade.get(by.account.email) ?? []).filter((one) => one > world.clock.now() - day);
  if (made.length >= 50) {
    throw new GoogleError(
      429,
      "Quota exceeded for quota metric 'Projects created' and limit 'per day'.",
      "rateLimitExceeded",
    );
  }
  world.scriptsMade.set(by.account.email, [...made, world.clock.now()]);
  const scriptId = world.freshId("script");
  const files = [{ name: "appsscript", type: "JSON", source: JSON.stringify(blankManifest, null, 2) }];
  world.scripts.set(scriptId, { scriptId, title, parentId, files, versions: [] });
  return {
    json: { scriptId, title, parentId, createTime: "2026-11-23T09:00:00Z", updateTime: "2026-11-23T09:00:00Z" },
  };
}

/** As Google gives files back: with more than was sent. */
function content({ scriptId, files }: ScriptProject): Reply {
  const told = files.map((one) => ({ ...one, createTime: "2026-11-23T09:00:00Z", functionSet: {} }));
  return { json: { scriptId, files: told } };
}

const file = z.strictObject({ name: z.string(), type: z.enum(["SERVER_JS", "HTML", "JSON"]), source: z.string() });

function update(asked: Asked, world: GoogleWorld): Reply {
  const project = projectAt(asked, world);
  const { files } = strictly(z.strictObject({ files: z.array(file) }), asked.body);
  if (!files.some(({ name, type }) => name === "appsscript" && type === "JSON")) {
    throw new GoogleError(400, "Request must contain a manifest.", "badRequest");
  }
  if (new Set(files.map(({ name }) => name)).size < files.length) {
    throw new GoogleError(400, "File names must be unique.", "badRequest");
  }
  project.files = files;
  return content(project);
}

const page = 50;

function versions(asked: Asked, world: GoogleWorld): Reply {
  const { versions: all } = projectAt(asked, world);
  const shape = z.strictObject({ pageSize: z.string(), pageToken: z.optional(z.string()) });
  const from = Number(strictly(shape, asked.query).pageToken ?? "0");
  const next = from + page < all.length ? { nextPageToken: String(from + page) } : {};
  // Without any version Google leaves the list out altogether.
  return { json: all.length === 0 ? {} : { versions: all.slice(from, from + page), ...next } };
}

function save(asked: Asked, world: GoogleWorld): Reply {
  const project = projectAt(asked, world);
  const { description } = strictly(z.strictObject({ description: z.string() }), asked.body);
  if (project.versions.length >= 200) {
    throw new GoogleError(400, "Script has reached the limit of 200 versions.", "badRequest");
  }
  const versionNumber = project.versions.length + 1;
  const made = { scriptId: project.scriptId, versionNumber, description, createTime: "2026-11-23T09:00:00Z" };
  project.versions.push(made);
  return { json: made };
}

/** Apps Script, as far as the network uses it. */
export const scriptRoutes: readonly Route[] = [
  { method: "POST", path: /^\/v1\/projects$/u, scopes: projects, handle: create },
  {
    method: "GET",
    path: /^\/v1\/projects\/([\w-]+)$/u,
    scopes: projects,
    handle: (asked, world) => {
      const { scriptId, title, parentId } = projectAt(asked, world);
      return { json: { scriptId, title, ...(parentId === undefined ? {} : { parentId }) } };
    },
  },
  {
    method: "GET",
    path: /^\/v1\/projects\/([\w-]+)\/content$/u,
    scopes: projects,
    handle: (asked, world) => content(projectAt(asked, world)),
  },
  { method: "PUT", path: /^\/v1\/projects\/([\w-]+)\/content$/u, scopes: projects, handle: update },
  { method: "GET", path: /^\/v1\/projects\/([\w-]+)\/versions$/u, scopes: projects, handle: versions },
  { method: "POST", path: /^\/v1\/projects\/([\w-]+)\/versions$/u, scopes: projects, handle: save },
];
