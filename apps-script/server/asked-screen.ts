import type { ScreenName } from "../../core/screens/views.ts";

const key = "screen";
/** Seconds between a click in the menu and the first question of the sidebar that it opens. */
const patience = 300;

const screens: readonly ScreenName[] = [
  ...(["start", "sheets", "round", "tasks", "plan", "check-ins", "results", "settings", "log"] as const),
];

/** Keeps which screen the menu asked for, until the sidebar asks. */
export function keepAskedScreen(screen: ScreenName): void {
  CacheService.getUserCache().put(key, screen, patience);
}

/** The screen that the menu asked for last; Start when that is long ago, and when it was told before. */
export function askedScreen(): ScreenName {
  const cache = CacheService.getUserCache();
  const asked = cache.get(key);
  cache.remove(key);
  return screens.find((screen) => screen === asked) ?? "start";
}
