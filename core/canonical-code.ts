/**
 * A code as everything compares it, the lottery included (contracts.md): NFC, white space as one space, trimmed, upper
 * case. No line break is left in it, so that two of them joined by one are told from any other two.
 */
export function canonicalCode(code: string): string {
  return code.normalize("NFC").replace(/\s+/gu, " ").trim().toUpperCase();
}
