/** One address, without the spaces and signs that mail programs stumble over. */
const addressShape = /^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+\.[^\s@<>()",;:\\.]{2,}$/u;

/** True for a text that is one e-mail address. */
export function isAddress(text: string): boolean {
  return addressShape.test(text);
}
