import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { checkedOrigin, manifestFor, originAsked } from "../../scripts/build-addin.ts";
import { manifestFaults } from "../../scripts/manifest/faults.ts";
import { ownSurroundings } from "../../scripts/manifest/surroundings.ts";
import { built } from "./dist.ts";

const folder = fileURLToPath(new URL("../../dist/addin/", import.meta.url));
const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Names of the files that ship, the icons left out. */
function shipped(ending: string): readonly string[] {
  built("addin/pane.html");
  return readdirSync(folder).filter((name) => name.endsWith(ending));
}

/** Every address that an attribute of a page leads to. */
function leadsTo(page: string): readonly string[] {
  return [...page.matchAll(/ (?:src|href|data-worker)="([^"]*)"/gu)].map(([, address = ""]) => address);
}

/** The directives of the policy that a page puts on itself. */
function policyOf(page: string): ReadonlyMap<string, string> {
  const [, policy = ""] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(page) ?? [];
  return new Map(policy.split("; ").map((one) => [one.split(" ")[0] ?? "", one.split(" ").slice(1).join(" ")]));
}

/** Ways for a script to reach outside, and to make text into code. */
const reachesOut = [
  /\bfetch\s*\(/u,
  /XMLHttpRequest/u,
  /sendBeacon/u,
  /WebSocket|EventSource|WebTransport|RTCPeerConnection/u,
  /importScripts/u,
  /\beval\s*\(|new Function\b/u,
];

/** Names of kinds of XML: they look like addresses, and nobody goes there. */
const namesOfKinds =
  /^http:\/\/(?:www\.w3\.org|schemas\.(?:openxmlformats|microsoft)\.(?:org|com)|purl\.oclc\.org\/ooxml)\//u;

/** Where the facts of the catalogue come from: text in a cell that people may look up, and that no script asks for. */
const sources = readFileSync(new URL("../../core/tasks/catalogue-sources.json", import.meta.url), "utf8");

describe("the add-in as it ships", () => {
  it("has scripts of 2020 that cannot reach outside", () => {
    const scripts = shipped(".js");
    assert.equal(scripts.length, 2);
    for (const name of scripts) {
      const text = built(`addin/${name}`);
      parse(text, { ecmaVersion: 2020, sourceType: "script" });
      for (const way of reachesOut) assert.doesNotMatch(text, way, name);
    }
  });

  it("has scripts and styles that name no other place", () => {
    for (const name of [...shipped(".js"), ...shipped(".css")]) {
      const addresses = built(`addin/${name}`).match(/\b(?:https?|wss?):\/\/[^\s"'`\\)]+/gu) ?? [];
      assert.deepEqual(
        addresses.filter((address) => !namesOfKinds.test(address) && !sources.includes(`"${address}"`)),
        [],
        name,
      );
    }
  });

  it("has pages that load only what is there, and Office's script", () => {
    for (const name of ["pane.html", "help.html", "help.en.html"]) {
      for (const address of leadsTo(built(`addin/${name}`)))
        assert.ok(address === officeScript || existsSync(folder + address), `${name} leads to ${address}`);
    }
  });

  it("has the Office Script for reminders beside it, as text to copy", () => {
    const script = readFileSync(new URL("../../addin/office-script/reminders.ts", import.meta.url), "utf8");
    assert.equal(built("addin/office-script.txt"), script);
  });

  it("has names that change with what is in them", () => {
    for (const name of [...shipped(".js"), ...shipped(".css")]) assert.match(name, /^[a-z]+-[0-9a-f]{8}\.(?:js|css)$/u);
  });

  it("paints before any script, and puts the strictest policy on itself that Office allows", () => {
    const page = built("addin/pane.html");
    const scripts = page.match(/<script[^>]*>/gu) ?? [];
    assert.equal(scripts.length, 2);
    for (const script of scripts) assert.match(script, / defer /u);
    assert.doesNotMatch(page, /<style|style="| on[a-z]+="/u);
    assert.match(page, /<h1>Samen Hier<\/h1>/u);
    assert.deepEqual(
      policyOf(page),
      new Map([
        ["default-src", "'none'"],
        ["script-src", "'self' https://appsforoffice.microsoft.com"],
        ["style-src", "'self'"],
        ["img-src", "'self' data:"],
        ["font-src", "'self'"],
        ["connect-src", "'self'"],
        ["frame-src", "'none'"],
        ["base-uri", "'none'"],
        ["form-action", "'none'"],
        ["worker-src", "'self'"],
      ]),
    );
  });

  it("has a manifest in order, whose files are all there", () => {
    const file = (path: string) => {
      const isFile = statSync(folder + path, { throwIfNoEntry: false })?.isFile() ?? false;
      return isFile ? readFileSync(folder + path) : undefined;
    };
    assert.deepEqual(manifestFaults(built("addin/manifest.xml"), { ...ownSurroundings, file }), []);
  });
});

describe("the manifest for another origin", () => {
  const manifest = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");

  it("is in order, with every address there", () => {
    const elsewhere = manifestFor(manifest, originAsked(["--origin", "https://samen-hier.example.nl"]));
    assert.deepEqual(manifestFaults(elsewhere, ownSurroundings), []);
    assert.doesNotMatch(elsewhere, /localhost:3000\/|DefaultValue="https:\/\/localhost/u);
    assert.match(elsewhere, /DefaultValue="https:\/\/samen-hier\.example\.nl\/pane\.html"/u);
  });

  it("is the one of the project where nobody asks", () => {
    assert.equal(manifestFor(manifest, originAsked(["node", "build.ts"])), manifest);
  });

  for (const origin of [
    "http://samen-hier.nl",
    "samen-hier.nl",
    "https://samen-hier.nl/pad",
    "https://a.nl?b",
    "",
    "nl",
  ])
    it(`is refused for "${origin}"`, () => {
      assert.throws(() => checkedOrigin(origin), /--origin wants an address/u);
    });

  it("takes an origin with a slash behind it or with a port, in either spelling", () => {
    assert.equal(originAsked(["--origin=https://samen-hier.nl/"]), "https://samen-hier.nl");
    assert.equal(originAsked(["--origin", "https://samen-hier.nl:8443"]), "https://samen-hier.nl:8443");
    assert.throws(() => originAsked(["--origin"]), /wants an address/u);
  });
});
