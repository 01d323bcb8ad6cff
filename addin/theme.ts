import { useTheme } from "../ui/theme.ts";
import { officeContext } from "./office.ts";

/** Brightness of a colour such as `#1f1f1f`, from 0 to 1; undefined when it is none. */
function brightness(colour: string | undefined): number | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  // How bright each part of a colour is to the eye (ITU-R BT.709).
  const parts = [0.2126 * parseInt(red, 16), 0.7152 * parseInt(green, 16), 0.0722 * parseInt(blue, 16)];
  return parts.reduce((sum, part) => sum + part, 0) / 255;
}

/** Gives the screens the theme of Office where Office tells one, else that of the machine. */
export function useOfficeTheme(): void {
  const bright = brightness(officeContext().officeTheme?.bodyBackgroundColor);
  if (bright === undefined) useTheme("system");
  else useTheme(bright < 0.5 ? "dark" : "light");
}
