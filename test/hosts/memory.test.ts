import { MemoryHost } from "../../core/workbook/memory-host.ts";
import { snapshotOf } from "../support/arbitraries-edits.ts";
import { hostContract } from "./contract.ts";
import { eraseContract } from "./erase-contract.ts";

hostContract("the workbook in memory", (start) => Promise.resolve(new MemoryHost(snapshotOf(start))));

eraseContract("the workbook in memory", (start) => Promise.resolve(new MemoryHost(snapshotOf(start))));
