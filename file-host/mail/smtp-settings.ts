import { readFileSync, statSync } from "node:fs";
import * as z from "zod/mini";
import { sentence, type Sentence } from "../../core/text/sentence.ts";
import { CommandFault } from "../command-line/fault.ts";

/** How the mail server is reached, and as whom. Never printed: it holds a password. */
export interface SmtpSettings {
  readonly host: string;
  /** 587 is usual; 465 where the connection is safe from the first byte. */
  readonly port: number;
  /** `starttls` begins in the open and refuses to go on unless it can be made safe; `tls` is safe from the start. */
  readonly security: "starttls" | "tls";
  /** Absent where the server knows this computer. */
  readonly user?: string;
  readonly password?: string;
  /** Address that messages come from. */
  readonly from: string;
  /** Certificate (PEM) of an authority of one's own; absent is what the system trusts. */
  readonly authority?: string;
}

const address = z.string().check(z.regex(/^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+$/u));

const told = z.strictObject({
  host: z.string().check(z.regex(/^[A-Za-z0-9.:-]+$/u)),
  port: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(65535))),
  security: z.optional(z.enum(["starttls", "tls"])),
  user: z.optional(z.string().check(z.minLength(1))),
  password: z.optional(z.string().check(z.minLength(1))),
  from: address,
  ca: z.optional(z.string().check(z.minLength(1))),
});

/** Names of the settings, as a file has them; in the environment `SAMEN_HIER_SMTP_` and the name in capitals. */
const names = ["host", "port", "security", "user", "password", "from", "ca"] as const;

/** What the name of a variable of the environment begins with. */
const prefix = "SAMEN_HIER_SMTP_";

function fault(told: Sentence): CommandFault {
  return new CommandFault(told, sentence("mail-settings-remedy", {}));
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw fault(sentence("mail-settings-unread", { file: path }));
  }
}

/** The certificate in a file. What was given instead of its path is not repeated: it may be anything. */
function certificateIn(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw fault(sentence("mail-settings-wrong", { names: "ca" }));
  }
}

/** A file with a password is for its owner alone; Windows has other rights, which are not looked at. */
function checkRights(path: string): void {
  if (process.platform === "win32") return;
  if ((statSync(path).mode & 0o077) !== 0) throw fault(sentence("mail-settings-open", { file: path }));
}

function fromFile(path: string): unknown {
  const text = contentOf(path);
  checkRights(path);
  try {
    return JSON.parse(text);
  } catch {
    throw fault(sentence("mail-settings-unread", { file: path }));
  }
}

function fromEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[prefix + name.toUpperCase()];
      return value === undefined || value === "" ? [] : [[name, value]];
    }),
  );
}

/** The names of what is wrong, never the values. */
function wrongNames(error: z.core.$ZodError): string {
  const wrong = error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return issue.keys;
    const [name] = issue.path;
    return typeof name === "string" ? [name] : [];
  });
  return [...new Set(wrong)].join(", ");
}

/**
 * The settings of the mail server: from a file (JSON) where one is given, otherwise from the environment. Throws
 * `CommandFault`, with names of what is wrong or missing and never a value.
 */
export function smtpSettings(
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): SmtpSettings {
  const given = file === undefined ? fromEnvironment(environment) : fromFile(file);
  const read = told.safeParse(given);
  if (!read.success) throw fault(sentence("mail-settings-wrong", { names: wrongNames(read.error) }));
  const { host, port, security = port === 465 ? "tls" : "starttls", user, password, from, ca } = read.data;
  if ((user === undefined) !== (password === undefined)) {
    throw fault(sentence("mail-settings-wrong", { names: user === undefined ? "user" : "password" }));
  }
  return {
    host,
    port: port ?? (security === "tls" ? 465 : 587),
    security,
    from,
    ...(user === undefined || password === undefined ? {} : { user, password }),
    ...(ca === undefined ? {} : { authority: certificateIn(ca) }),
  };
}
