import { checkIns } from "./nl/check-ins.ts";
import { cli } from "./nl/cli.ts";
import { file } from "./nl/file.ts";
import { intake } from "./nl/intake.ts";
import { matching } from "./nl/matching.ts";
import { overview } from "./nl/overview.ts";
import { tasks } from "./nl/tasks.ts";
import { workbook } from "./nl/workbook.ts";

/** Every sentence a person sees, in Dutch: code to function of values. The codes are the same in every language. */
export const nl = { ...workbook, ...intake, ...matching, ...tasks, ...checkIns, ...file, ...overview, ...cli };
