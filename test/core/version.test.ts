import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { version } from "../../core/version.ts";

describe("version", () => {
  it("is that of package.json, because the log of a workbook names it", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    assert.equal(version, manifest.version);
  });
});
