import { say, sentence } from "../../core/text/sentence.ts";
import { version } from "../../core/version.ts";
import { TimeBudget } from "./clock.ts";
import { undone } from "./changes.ts";
import { agrees, fromMenu, showBriefly, showText } from "./dialogs.ts";
import { colleagueIsOn } from "./schedule.ts";
import { forgetAsked } from "./opening.ts";
import { forgetOwnTimerId, forgetTimer, timerRecords } from "./timer-records.ts";
import { turnedOff } from "./timers.ts";
import { undoDropped, undoOffer } from "./undoable.ts";

/** Takes back the last change of this person, after having said what it was. */
export function undoLast(): void {
  fromMenu((language) => {
    const offer = undoOffer();
    if (offer === undefined) {
      showText(say(language, sentence("google-undo-none", {})), language);
      return;
    }
    const { counted, token } = offer;
    if (!agrees(say(language, sentence("google-undo-ask", { counted })), language)) return;
    const { more } = undone(token, { language, budget: new TimeBudget() });
    const told = more === undefined ? sentence("google-undone", { counted }) : sentence("google-undone-partly", {});
    showBriefly(say(language, told), language);
  });
}

/** Says what this is, and what it may and may not do. */
export function about(): void {
  fromMenu((language) => {
    showText(say(language, sentence("about-text", { version })), language);
  });
}

/** Takes away all that this person's account has of us beside the workbook, and says what remains. */
export function uninstall(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  fromMenu((language) => {
    if (!agrees(say(language, sentence("uninstall-ask", {})), language)) {
      showText(say(language, sentence("uninstall-stopped", {})), language);
      return;
    }
    const hasColleague = colleagueIsOn(language);
    turnedOff();
    undoDropped();
    forgetOwnTimerId();
    forgetAsked();
    if (!hasColleague) for (const id of timerRecords().keys()) forgetTimer(id);
    const lines = [sentence("uninstall-done", {}), ...(hasColleague ? [sentence("uninstall-colleague", {})] : [])];
    showText(lines.map((one) => say(language, one)).join("\n\n"), language);
  });
}
