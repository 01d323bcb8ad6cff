/** Sentences of retention, the processing register and files about people, in Dutch. */
export const privacy = {};
