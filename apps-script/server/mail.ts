import type { SendingAnswer } from "../../core/check-ins/sending.ts";
import type { Message } from "../../core/records/message.ts";

/** What came of a mail. */
export type MailAnswer = Extract<SendingAnswer, "sent" | "bad-address" | "refused" | "unknown" | "quota">;

/** True where Google lets this person send one more mail today. */
export function mailsLeft(): boolean {
  return MailApp.getRemainingDailyQuota() > 0;
}

/**
 * What Google's words mean, in English or Dutch: it speaks the language of the account. Only where they surely say that nothing went may a message be tried again; all else, such as a
 * time-out, may have been sent.
 */
function meant(error: unknown): MailAnswer {
  const text = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
  if (/too many times|te vaak/iu.test(text)) return "quota";
  if (/invalid e-?mail|no recipient|ongeldige? e-?mail|geen (?:geldige )?(?:ontvanger|geadresseerde)/iu.test(text))
    return "bad-address";
  if (/not have permission|permissions are not sufficient|authorization is required/iu.test(text)) return "refused";
  if (
    /geen toestemming|niet gemachtigd|machtigingen zijn (?:onvoldoende|niet voldoende)|autorisatie is vereist/iu.test(
      text,
    )
  )
    return "refused";
  return "unknown";
}

/** Hands one message to Google, in the name of whoever runs this. */
export function mailed({ to, subject, text }: Pick<Message, "to" | "subject" | "text">): MailAnswer {
  try {
    MailApp.sendEmail({ to, subject, body: text, name: "Samen Hier" });
    return "sent";
  } catch (error) {
    return meant(error);
  }
}
