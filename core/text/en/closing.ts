/** Sentences of the closing form and of who stays in touch, in English. */
export const closing = {};
