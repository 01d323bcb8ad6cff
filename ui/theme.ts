import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

/** Light, dark, or whatever the machine asks for. */
export type ThemeName = "light" | "dark" | "system";

const asksDark = window.matchMedia("(prefers-color-scheme: dark)");

let chosen: ThemeName = "system";

function show(): void {
  const isDark = chosen === "dark" || (chosen === "system" && asksDark.matches);
  setTheme(isDark ? webDarkTheme : webLightTheme);
  // Fields and scroll bars of the browser follow.
  document.documentElement.style.setProperty("color-scheme", isDark ? "dark" : "light");
}

asksDark.addEventListener("change", show);

// Until somebody chooses, the page follows the machine.
show();

/** Gives the whole page the colours of a theme, and keeps following the machine where that was chosen. */
export function useTheme(theme: ThemeName): void {
  chosen = theme;
  show();
}
