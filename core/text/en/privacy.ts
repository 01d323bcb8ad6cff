/** Sentences of retention, the processing register and files about people, in English. */
export const privacy = {};
