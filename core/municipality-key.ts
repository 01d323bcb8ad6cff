/** What makes the names of two municipalities the same, however they were typed; empty for an unknown one. */
export function municipalityKey(name: string | undefined): string {
  return (name ?? "").normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}
