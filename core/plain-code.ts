/** So few letters that no name fits in them, and a number. */
const shape = /^[A-Z]{1,2}-?\d{1,5}$/u;

/**
 * True for a code as we give them, such as `M-07`. What else people call a match or a task may say who somebody is, and
 * stands in no mail and no log.
 */
export function isPlainCode(text: string): boolean {
  return shape.test(text);
}
