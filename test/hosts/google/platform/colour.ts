import type { Platform } from "./platform.ts";

/** Fails for what is no colour of six digits; names of colours are not modelled. */
export function checkColour(platform: Platform, colour: string): string {
  return /^#[0-9a-f]{6}$/iu.test(colour) ? colour.toLowerCase() : platform.notModelled(`the colour ${colour}`);
}
