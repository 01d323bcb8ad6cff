/**
 * `npm start`: builds the page and shows it on this computer with the sample in it. Only this computer can reach it; it
 * ends with Ctrl+C. `--port N` or the variable PORT ask for another port.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pathToFileURL } from "node:url";
import { pageBuilt } from "./build-page.ts";

/** Tried first; the next ones follow when somebody has it. */
const usualPort = 8017;
const portsTried = 20;

/** Nothing is kept by the browser: the next start may serve a newer page. */
const headers = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

/** The page with the sample open; the mark is read by file-host/page/embedded.ts. */
function withSample(html: string): string {
  return html.replace("<html ", '<html data-open="sample" ');
}

function answer(html: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname !== "/") {
    response.writeHead(404, { ...headers, "content-type": "text/plain; charset=utf-8" }).end("There is one page: /\n");
    return;
  }
  response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : html);
}

/** Listens on this computer alone. Rejects with the error of the system, such as EADDRINUSE. */
function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

/** Serves a page on the first free port from this one on, and gives that port. Rejects when none is free. */
export async function served(server: Server, from: number, tries = portsTried): Promise<number> {
  try {
    await listening(server, from);
    return from;
  } catch (error) {
    if (!isTaken(error) || tries <= 1) throw error;
    return served(server, from + 1, tries - 1);
  }
}

/** A server of the page with the sample in it; not listening yet. */
export async function pageServer(): Promise<Server> {
  const html = withSample((await pageBuilt()).html);
  return createServer((request, response) => {
    answer(html, request, response);
  });
}

function askedPort(): number {
  const [, given = process.env["PORT"] ?? ""] = /--port[= ](\d+)/u.exec(process.argv.slice(2).join(" ")) ?? [];
  return given === "" ? usualPort : Number(given);
}

async function start(): Promise<void> {
  const server = await pageServer();
  const port = await served(server, askedPort());
  console.log(`Samen Hier: http://localhost:${port}/`);
  console.log("The sample is open in it: invented people. Nothing leaves this computer. Ctrl+C ends it.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await start();
