import { createTransport, type NodemailerError } from "nodemailer";
import type { Message } from "../../core/records/message.ts";
import type { Mailer } from "./sending-driver.ts";
import type { SmtpSettings } from "./smtp-settings.ts";

/** Why no mail goes for now, as a code of `core/text` (`mail-<code>`). */
export type MailFault =
  /** No connection: wrong name or port, or the server is down. */
  | "unreachable"
  /** The connection could not be made safe. */
  | "unsafe"
  /** User and password were refused. */
  | "sign-in"
  /** The server takes nothing for now. */
  | "busy";

/** What came of handing over one message. */
type Outcome = Awaited<ReturnType<Mailer["send"]>>;

/** Milliseconds before a server that says nothing is given up. */
const patience = 30_000;

const neverSent: Readonly<Partial<Record<string, MailFault>>> = {
  EAUTH: "sign-in",
  ENOAUTH: "sign-in",
  EOAUTH2: "sign-in",
  ETLS: "unsafe",
  EREQUIRETLS: "unsafe",
  EDNS: "unreachable",
  EPROXY: "unreachable",
};

/** So that nobody's holiday notice answers it. */
const ofProgram = { "Auto-Submitted": "auto-generated" };

/** How we greet a server: the name of a computer often is the name of a person, and stands in every mail. */
const greeting = "[127.0.0.1]";

/** What the system says where no connection came about. */
const notConnected = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/u;
/** What it says where nobody vouches for the certificate, or no safe connection came about. */
const notSafe = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL|^EPROTO$/u;

function errorOf(error: unknown): Partial<NodemailerError> & { readonly originalCode?: string } {
  return typeof error === "object" && error !== null ? error : {};
}

/** Why nothing went, where that is certain and has to do with the server rather than with the message. */
function faultOf(error: unknown): MailFault | undefined {
  const { code = "", responseCode, command, originalCode = "" } = errorOf(error);
  const known = neverSent[code];
  if (known !== undefined) return known;
  if (notConnected.test(originalCode)) return "unreachable";
  if (notSafe.test(originalCode)) return "unsafe";
  if (responseCode === undefined) return undefined;
  // One address that is busy or full must not hold up the others.
  return responseCode < 500 && (responseCode === 421 || command !== "RCPT TO") ? "busy" : undefined;
}

/** What an error says of the message. Where the server had the text and did not answer, nobody knows. */
function outcomeOf(error: unknown): Outcome {
  if (faultOf(error) !== undefined) return "quota";
  const { responseCode, command } = errorOf(error);
  if (responseCode === undefined) return "unknown";
  return command === "RCPT TO" && responseCode >= 500 ? "bad-address" : "refused";
}

/** Hands messages to a mail server, over a safe connection or not at all. */
export class SmtpMailer implements Mailer {
  readonly #transport: ReturnType<typeof transportTo>;
  readonly #from: string;
  #fault: MailFault | undefined;
  #isChecked = false;

  constructor(settings: SmtpSettings) {
    this.#transport = transportTo(settings);
    this.#from = settings.from;
  }

  /** Why nothing goes any more; undefined as long as all is well. */
  get fault(): MailFault | undefined {
    return this.#fault;
  }

  /** Asks the server once whether it would take mail, before any row is claimed. */
  async room(): Promise<"yes" | "quota"> {
    if (!this.#isChecked) await this.#check();
    return this.#fault === undefined ? "yes" : "quota";
  }

  async #check(): Promise<void> {
    this.#isChecked = true;
    try {
      await this.#transport.verify();
    } catch (error) {
      this.#fault = faultOf(error) ?? "unreachable";
    }
  }

  async send({ id, to, subject, text }: Message): Promise<Outcome> {
    try {
      // The same message has the same id, so that a mail program can tell a double from another.
      const messageId = `<${id}@${this.#from.slice(this.#from.indexOf("@") + 1)}>`;
      const ends = { from: this.#from, to: { name: "", address: to } };
      await this.#transport.sendMail({ ...ends, subject, text, messageId, headers: ofProgram });
      return "sent";
    } catch (error) {
      this.#fault = faultOf(error);
      return outcomeOf(error);
    }
  }
}

function transportTo({ host, port, security, user, password, authority }: SmtpSettings) {
  return createTransport({
    host,
    port,
    name: greeting,
    secure: security === "tls",
    requireTLS: security === "starttls",
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
    tls: { ...(authority === undefined ? {} : { ca: authority }), minVersion: "TLSv1.2" },
    ...(user === undefined || password === undefined ? {} : { auth: { user, pass: password } }),
  });
}
