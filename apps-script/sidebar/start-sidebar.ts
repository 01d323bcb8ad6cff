import { version } from "../../core/version.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { App } from "../../ui/app.ts";
import { useTheme } from "../../ui/theme.ts";
import { watchAway } from "./away.ts";
import { GoogleBridge } from "./google-bridge.ts";
import { hand } from "./hand.ts";
import { keptLanguage, keepLanguage, likelyLanguage } from "./language.ts";
import type { AskServer } from "./script-run.ts";
import { replaceSkeleton } from "../../ui/skeleton.ts";

/** The screens over a bridge; a language that the person chooses is kept where that can be done. */
function screensOver(bridge: GoogleBridge, language: Language): App {
  const app = new App();
  app.bridge = bridge;
  app.language = language;
  app.addEventListener("language-change", () => {
    keepLanguage(app.language);
  });
  return app;
}

/**
 * Puts the screens in the sidebar, at the screen that the menu asked for. Where even the first question fails they come
 * all the same: the first screen says what stands in its way, once, and asks again when told to.
 */
export async function startSidebar(ask: AskServer): Promise<void> {
  const bridge = new GoogleBridge({ ask, version, watch: watchAway, hand });
  // Google Sheets itself stays light, whatever the machine asks for.
  useTheme("light");
  const language = keptLanguage() ?? likelyLanguage();
  const hello = await bridge.hello(language).catch(() => undefined);
  const app = screensOver(bridge, keptLanguage() ?? hello?.language ?? language);
  replaceSkeleton(app);
  if (hello !== undefined && hello.screen !== "start") app.open(hello.screen);
}
