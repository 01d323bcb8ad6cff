import type { GoogleStageMaker } from "../../scripts/pictures/google-stage.ts";
import { built } from "../built/dist.ts";
import { googleScript } from "./google-script.ts";
import { coordinator, googleAt } from "./google-workbook.ts";

const hourLong = 3_600_000;
const dayLong = 24 * hourLong;

/** The sample at Google with the script as it ships, for pictures of the sidebar. */
export const googleStage: GoogleStageMaker = async (at, language) => {
  const platform = await googleAt(at);
  platform.user(coordinator).locale = language;
  return {
    html: built("apps-script/Sidebar.html"),
    script: googleScript,
    get now() {
      return new Date(platform.now);
    },
    call: (json) => {
      const { outcome, value, problem = outcome } = platform.run(coordinator, "callServer", { given: [json] });
      return outcome === "done" ? { value: String(value) } : { failure: problem };
    },
    wait: (days) => {
      platform.fireTriggers(platform.now + hourLong);
      platform.now += days * dayLong;
    },
  };
};
