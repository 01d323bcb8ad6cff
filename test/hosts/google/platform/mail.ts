import { fits, need, record, text } from "./arguments.ts";
import { Faked } from "./faked.ts";
import { fail } from "./problems.ts";

/** A message that went. */
export interface Mail {
  /** Address of the account that sent it. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Name of the sender, where one was given. */
  readonly name: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const day = 86_400_000;
/** Bytes, for an account that is not of an organisation. */
const longestBody = 200 * 1024;
const known = new Set(["to", "subject", "body", "name"]);

/** `MailApp`. */
export class MailApp extends Faked {
  readonly typeName = "MailApp";

  /** Recipients left in these 24 hours, for who runs this. */
  #left(): number {
    const { user } = this.platform.execution.start;
    const since = this.platform.now - day;
    const gone = this.platform.mails.filter(({ from, at }) => from === user.email && at > since);
    return Math.max(0, user.mailQuota - gone.reduce((sum, { to }) => sum + to.split(",").length, 0));
  }

  getRemainingDailyQuota(...given: unknown[]): number {
    need(given);
    return this.#left();
  }

  sendEmail(...given: unknown[]): void {
    const three = fits(given, text, text, text);
    const message = three === undefined ? need(given, record)[0] : new Map(messageOf(three));
    const stranger = [...message.keys()].find((key) => !known.has(key));
    if (stranger !== undefined) this.platform.notModelled(`MailApp.sendEmail({${stranger}})`);
    this.#send(message);
  }

  #send(message: ReadonlyMap<string, unknown>): void {
    const part = (key: string): string => need([message.get(key) ?? ""], text)[0];
    const recipients = part("to")
      .split(",")
      .map((one) => one.trim());
    if (recipients.every((one) => one === "")) fail("Failed to send email: no recipient");
    const wrong = recipients.find((one) => !/^[^\s@,<>]+@[^\s@,<>.]+(?:\.[^\s@,<>.]+)+$/u.test(one));
    if (wrong !== undefined) fail(`Invalid email: ${wrong}`);
    if (Buffer.byteLength(part("body")) > longestBody) fail("Limit Exceeded: Email Body Size.");
    if (recipients.length > 50) fail("Limit Exceeded: Email Recipients Per Message.");
    if (this.#left() < recipients.length) fail("Service invoked too many times for one day: email.");
    const name = message.has("name") ? part("name") : undefined;
    const { email } = this.platform.execution.start.user;
    const sent = { to: recipients.join(","), subject: part("subject"), body: part("body"), name };
    this.platform.mails.push({ ...sent, from: email, at: this.platform.now });
  }
}

function messageOf([to, subject, body]: readonly [string, string, string]): readonly (readonly [string, string])[] {
  return [
    ["to", to],
    ["subject", subject],
    ["body", body],
  ];
}
