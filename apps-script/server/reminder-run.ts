import { driven } from "../../core/check-ins/driven.ts";
import { sending, type SendingAnswer, type SendingEffect, type SendingReport } from "../../core/check-ins/sending.ts";
import { jobOptions } from "../../core/screens/job-options.ts";
import { settingsOf } from "../../core/sheets/settings.ts";
import type { ImmediateHost } from "../../core/workbook/host.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { momentNow, type TimeBudget } from "./clock.ts";
import { mailed, mailsLeft } from "./mail.ts";
import { opened } from "./opened.ts";

/** Is there time and quota for one more message? */
function room(budget: TimeBudget): SendingAnswer {
  if (budget.isSpent) return "time";
  return mailsLeft() ? "yes" : "quota";
}

function answered(effect: SendingEffect, host: ImmediateHost, budget: TimeBudget): SendingAnswer {
  switch (effect.kind) {
    case "room":
      return room(budget);
    case "write":
      // The host has stored it for good when this returns.
      host.apply(effect.edits);
      return "done";
    case "read":
      return opened("remind").snapshot;
    case "send":
      return mailed(effect.message);
  }
}

/** Sends what is due of a workbook, in the name of whoever runs this. Needs the document lock. */
export function remindersSent(host: ImmediateHost, snapshot: Snapshot, budget: TimeBudget): SendingReport {
  const { language } = settingsOf(snapshot).settings;
  const options = { ...jobOptions(momentNow(language)), clock: () => momentNow(language).now };
  return driven(sending(snapshot, options), (effect) => answered(effect, host, budget));
}
