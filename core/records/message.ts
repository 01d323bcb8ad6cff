import * as z from "zod/mini";

/** A mail to send: codes and counts only, never a name, place, age or anything a check-in said (R32, R50). */
export const message = z.object({
  /** Stable over runs: the same digest of the same day has the same id, so that it is sent once. */
  id: z.string(),
  /** E-mail address of the contact person. */
  to: z.string(),
  /** Neutral: says how many, not about whom. */
  subject: z.string(),
  /** Plain text. */
  text: z.string(),
  /** Codes of the matches the mail is about. */
  about: z.array(z.string()),
});
/** A mail to send, as `remind --json` prints it. */
export type Message = z.infer<typeof message>;
