/** Everyone in the sample is invented: ordinary first names without surnames, drawn by chance. */
// prettier-ignore
export const inventedFirstNames: readonly string[] = [
  "Anke", "Bram", "Carlijn", "Daan", "Elif", "Floor", "Gijs", "Hanna", "Ilse", "Jelle", "Karim", "Lotte", "Maarten",
  "Nadia", "Okke", "Pien", "Quinten", "Roos", "Sjoerd", "Tess", "Umar", "Vera", "Wessel", "Xandra", "Yara", "Zeger",
  "Amber", "Bas", "Chantal", "Dirk", "Esmée", "Femke", "Guus", "Hilde", "Ivo", "Joke", "Kees", "Liesbeth", "Mees",
  "Noor", "Olga", "Piet", "Renske", "Stijn", "Teun", "Ursula", "Victor", "Willemijn", "Yvonne", "Ziggy", "Björn",
  "Céline", "Dorien", "Evert", "Fleur", "Geert", "Heleen", "Inez", "Jurre", "Klaas",
];

/** Surnames that say what they are, so that nobody looks for the person. */
export const inventedSurnames: readonly string[] = ["Voorbeeld", "Verzonnen", "Fictie", "Proefjes", "van den Test"];

/** First names of the eighteen invented ambassadors. */
// prettier-ignore
export const inventedAmbassadors: readonly string[] = [
  "Rima", "Samir", "Selam", "Yonas", "Dilan", "Farid", "Hiba", "Kidane", "Layla", "Mona", "Nour", "Omid", "Rojin",
  "Senait", "Tarek", "Wael", "Yasmin", "Zahra",
];

/** An address at the domain that RFC 2606 reserves for examples: no mail ever arrives there. */
export function inventedEmail(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ".");
  return `${plain}@example.org`;
}

/** A number that is plainly nobody's: `06-00000001` and on. */
export function inventedPhone(n: number): string {
  return `06-${String(n).padStart(8, "0")}`;
}
