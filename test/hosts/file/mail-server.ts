import { execFileSync } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { SmtpSettings } from "../../../file-host/mail/smtp-settings.ts";

/** A certificate of this computer with its key, as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for `localhost` that nobody trusts unless told to; `openssl` is the path of that program. */
export function ownCertificate(openssl: string): Certificate {
  const words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost";
  const more = "-addext subjectAltName=DNS:localhost -keyout - -out -";
  const text = execFileSync(openssl, `${words} ${more}`.split(" "), { encoding: "utf8", stdio: "pipe" });
  const part = (name: string): string =>
    new RegExp(`-----BEGIN ${name}-----[^]+?-----END ${name}-----`, "u").exec(text)?.[0] ?? "";
  return { key: part("PRIVATE KEY"), cert: part("CERTIFICATE") };
}

/** One message as a mail server took it in. */
export interface ReceivedMail {
  readonly to: string;
  /** Headers and text, as they came. */
  readonly text: string;
}

/** What the server does with the next message; `gone` takes the text in and breaks off without an answer. */
export type MailTrouble = "no-such-person" | "refused" | "busy" | "box-busy" | "gone";

function answerOf(code: number): Error {
  return Object.assign(new Error("Told by the test"), { responseCode: code });
}

/** A real mail server on this computer, with one user. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Troubles of the next messages, the first one first; undefined is none. */
  readonly troubles: (MailTrouble | undefined)[] = [];
  /** Does something at each step of a message, before it is answered. */
  onStep: (step: "from" | "to" | "taken") => void = () => undefined;
  readonly #server: SMTPServer;
  readonly #certificate: Certificate;
  #trouble: MailTrouble | undefined;

  private constructor(certificate: Certificate, more: SMTPServerOptions) {
    this.#certificate = certificate;
    this.#server = new SMTPServer({
      ...certificate,
      logger: false,
      onAuth: ({ username, password }, _, done) => {
        if (username === "bezorger" && password === "geheim-woord") done(null, { user: username });
        else done(answerOf(535));
      },
      onMailFrom: (_, __, done) => {
        this.onStep("from");
        this.#trouble = this.troubles.shift();
        done(this.#trouble === "busy" ? answerOf(451) : null);
      },
      onRcptTo: (_, __, done) => {
        this.onStep("to");
        const code = this.#trouble === "no-such-person" ? 550 : this.#trouble === "box-busy" ? 450 : undefined;
        done(code === undefined ? null : answerOf(code));
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on("data", (part: Buffer) => parts.push(part));
        stream.on("end", () => {
          if (this.#trouble === "refused") {
            done(answerOf(554));
            return;
          }
          const [to] = session.envelope.rcptTo;
          this.received.push({ to: to?.address ?? "", text: Buffer.concat(parts).toString("utf8") });
          this.onStep("taken");
          // A server that breaks off: whoever sent it never hears that it was taken in.
          if (this.#trouble !== "gone") done();
          else this.#breakOff();
        });
      },
      ...more,
    });
    this.#server.on("error", () => undefined);
  }

  /** Starts it; `more` are settings of the server. */
  static async start(certificate: Certificate, more: SMTPServerOptions = {}): Promise<MailServer> {
    const server = new MailServer(certificate, more);
    server.#server.listen(0, "localhost");
    await once(server.#server.server, "listening");
    return server;
  }

  #breakOff(): void {
    for (const connection of this.#server.connections) connection.close();
  }

  /** Settings by which it can be used. */
  get settings(): SmtpSettings {
    const { port } = this.#server.server.address() as AddressInfo;
    const authority = this.#certificate.cert;
    const person = { user: "bezorger", password: "geheim-woord", from: "herinneringen@voorbeeld.example" };
    return { host: "localhost", port, security: "starttls", ...person, authority };
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}
