/** Sentences of the closing form and of who stays in touch, in Dutch. */
export const closing = {};
