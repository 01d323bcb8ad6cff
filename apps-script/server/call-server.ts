import type { Answered } from "../../core/screens/desk-service.ts";
import { serverCallIn } from "../../core/screens/server-call-schema.ts";
import type { ServerAnswers, ServerCall } from "../../core/screens/server-call.ts";
import { version } from "../../core/version.ts";
import { applied, continued, undone } from "./changes.ts";
import { momentNow, TimeBudget } from "./clock.ts";
import { askedScreen } from "./asked-screen.ts";
import { shown } from "./going.ts";
import { opened } from "./opened.ts";
import { personLanguage } from "./person-language.ts";
import { scheduled } from "./schedule.ts";
import { faultTold, ServerProblem } from "./told-problem.ts";
import { undoOffer } from "./undoable.ts";

type Answer = Answered<ServerAnswers[keyof ServerAnswers]>;

function hello(): ServerAnswers["hello"] {
  const undo = undoOffer();
  return { version, screen: askedScreen(), language: personLanguage(), ...(undo === undefined ? {} : { undo }) };
}

function answered(call: ServerCall, budget: TimeBudget): Answer {
  const { language } = call;
  switch (call.call) {
    case "hello":
      return { value: hello() };
    case "view":
      return opened().desk.view(call.screen, momentNow(language));
    case "preview":
      return opened(call.request.job).desk.preview(call.request, momentNow(language));
    case "apply":
      return applied(call.request, call.fingerprint, { language, budget });
    case "continue":
      return { value: continued(call.token, { language, budget }) };
    case "undo":
      return { value: undone(call.token, { language, budget }) };
    case "share":
      return opened().desk.share(call.request, momentNow(language));
    case "schedule":
      return { value: scheduled(call, budget) };
    case "go-to":
      shown(call.place);
      return { value: null };
  }
}

function reply(json: string): Answer {
  const budget = new TimeBudget();
  const call = serverCallIn(json);
  const language = call?.language ?? personLanguage();
  try {
    if (call === undefined) throw new ServerProblem("google-call-unknown");
    return answered(call, budget);
  } catch (error) {
    return { fault: faultTold(error, language) };
  }
}

/**
 * The one function that the sidebar calls: JSON text in and out (core/screens/server-call.ts). It never throws; whatever
 * goes wrong is told as a fault, in the language of the call.
 */
export function callServer(json: string): string {
  return JSON.stringify({ version, ...reply(json) });
}
