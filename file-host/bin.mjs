#!/usr/bin/env node
import { register } from "tsx/esm/api";

// Whoever reads our answer may stop early, as `head` does: that is their choice and no fault.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// The sources run as they are, so that there is no build step between a change and its use.
register();
const { main } = await import("./cli.ts");
process.exitCode = await main(process.argv.slice(2));
