/**
 * `npm run pane`: serves dist/addin at the address that manifest.xml names, for people who work on the pane with a real
 * Excel. Excel wants https: `npx office-addin-dev-certs install` makes a certificate that this computer trusts, and
 * where it stands. Without one the pages are served over http, which browsers show and Excel does not.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../dist/addin", import.meta.url));
const port = 3000;

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".png", "image/png"],
  [".xml", "application/xml; charset=utf-8"],
]);

/** The file that an address asks for, if it is one of the add-in. */
function fileAt(address: string): string | undefined {
  const path = normalize(join(folder, decodeURIComponent(new URL(address, "http://localhost").pathname)));
  return path.startsWith(folder + sep) && types.has(extname(path)) && existsSync(path) ? path : undefined;
}

function answer({ url = "/" }: IncomingMessage, response: ServerResponse): void {
  const path = fileAt(url);
  if (path === undefined) {
    response.writeHead(404).end();
    return;
  }
  // Office shows no icon that may not be kept; a page must be looked up each time, what it loads has a name per version.
  const keep = extname(path) === ".html" ? "no-cache" : "max-age=3600";
  const head = { "content-type": types.get(extname(path)), "cache-control": keep, "x-content-type-options": "nosniff" };
  response.writeHead(200, head).end(readFileSync(path));
}

/** Where office-addin-dev-certs puts what it makes. */
const certificates = join(homedir(), ".office-addin-dev-certs");
const [key, cert] = [join(certificates, "localhost.key"), join(certificates, "localhost.crt")];

if (!existsSync(join(folder, "pane.html"))) throw new Error("dist/addin is not there: run npm run build first");
const isTrusted = existsSync(key) && existsSync(cert);
const server = isTrusted
  ? createServer({ key: readFileSync(key), cert: readFileSync(cert) }, answer)
  : createPlainServer(answer);
server.once("error", (error: NodeJS.ErrnoException) => {
  // The manifest names this very port, so that no other will do.
  const isTaken = error.code === "EADDRINUSE";
  console.error(isTaken ? `Port ${port} is in use: end whatever has it, and run npm run pane again.` : error.message);
  process.exitCode = 1;
});
// Only this computer can reach it.
server.listen(port, "localhost", () => {
  console.log(`${isTrusted ? "https" : "http"}://localhost:${port}/pane.html`);
  if (!isTrusted) console.log("Excel wants https. For a certificate: npx office-addin-dev-certs install");
});
