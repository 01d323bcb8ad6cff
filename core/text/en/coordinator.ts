import type { coordinator as dutch } from "../nl/coordinator.ts";

/** Sentences of the digest of the coordinator, in English. */
export const coordinator: typeof dutch = {
  "setting-address-invalid": (v) =>
    `What stands at the setting "${v.key}" is no e-mail address. Fill in one address, or leave the value blank.`,
};
