const key = "forgotten";

/**
 * How often somebody was forgotten in this workbook, for all who work in it: what was kept before the last time may hold
 * that person, and would bring them back. A number, and nothing of whom.
 */
export function forgottenCount(): number {
  return Number(PropertiesService.getDocumentProperties().getProperty(key) ?? 0);
}

/** A token for something to keep, which says when it was kept. */
export function newToken(): string {
  return `${forgottenCount()}-${Utilities.getUuid()}`;
}

/** True for a token of before somebody was forgotten. */
export function isOfBefore(token: string): boolean {
  return Number(token.split("-")[0]) !== forgottenCount();
}

/** From now on nobody finds what was kept before. Needs the document lock. */
export function countForgotten(): void {
  PropertiesService.getDocumentProperties().setProperty(key, String(forgottenCount() + 1));
}
