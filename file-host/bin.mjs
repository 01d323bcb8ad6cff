#!/usr/bin/env node
import { register } from "tsx/esm/api";

// The sources run as they are, so that there is no build step between a change and its use.
register();
const { main } = await import("./cli.ts");
process.exitCode = await main(process.argv.slice(2));
