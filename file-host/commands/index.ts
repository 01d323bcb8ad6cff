import type { Command } from "../command-line/command.ts";
import { acceptCommand } from "./accept.ts";
import { activitiesCommand } from "./activities.ts";
import { ambassadorsCommand } from "./ambassadors.ts";
import { checkInsCommand } from "./check-ins.ts";
import { checklistsCommand } from "./checklists.ts";
import { demoCommand } from "./demo.ts";
import { evaluateCommand } from "./evaluate.ts";
import { forgetCommand } from "./forget.ts";
import { inspectCommand } from "./inspect.ts";
import { matchCommand } from "./match.ts";
import { networkCommand } from "./network.ts";
import { plansCommand } from "./plans.ts";
import { postcodesCommand } from "./postcodes.ts";
import { privacyCommand } from "./privacy.ts";
import { remindCommand } from "./remind.ts";
import { replaceCommand } from "./replace.ts";
import { roundCommand } from "./round.ts";
import { shareCommand } from "./share.ts";

const inWorkOrder: readonly Command[] = [
  inspectCommand,
  postcodesCommand,
  roundCommand,
  replaceCommand,
  acceptCommand,
  checklistsCommand,
  plansCommand,
  ambassadorsCommand,
  activitiesCommand,
  shareCommand,
  matchCommand,
  checkInsCommand,
  remindCommand,
  privacyCommand,
  evaluateCommand,
  forgetCommand,
  networkCommand,
  demoCommand,
];

/** Every command by its name, in the order in which a coordinator needs them. */
export const commands: ReadonlyMap<string, Command> = new Map(inWorkOrder.map((command) => [command.name, command]));
