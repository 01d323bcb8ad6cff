/** Sentences of the digest of the coordinator, in Dutch. */
export const coordinator = {
  "setting-address-invalid": (v: { key: string }) =>
    `Wat bij de instelling "${v.key}" staat, is geen e-mailadres. Vul één adres in, of maak de waarde leeg.`,
};
