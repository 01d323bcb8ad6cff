/** The same text with a capital at its start, as on a line or in a cell of its own. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
