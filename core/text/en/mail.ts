import type { mail as dutch } from "../nl/mail.ts";

/** Sentences about handing mail to a mail server, in English. */
export const mail: typeof dutch = {
  "mail-settings-wrong": (v) => `The settings of the mail server are not right. Look at: ${v.names}.`,
  "mail-settings-unread": (v) => `The file ${v.file} cannot be read.`,
  "mail-settings-open": (v) => `There is a password in ${v.file}, and others on this computer can read it.`,
  "mail-settings-remedy": () =>
    "Put SAMEN_HIER_SMTP_HOST, _FROM, _USER and _PASSWORD in the environment, or give with --smtp a JSON file with host, from, user and password that only you can read.",
  "mail-unreachable": () =>
    "The mail server cannot be reached. Nothing was sent. See whether its name and port are right.",
  "mail-unsafe": () =>
    "The connection to the mail server cannot be made safe. Nothing was sent. Ask your administrator about TLS and the certificate.",
  "mail-sign-in": () =>
    "The mail server does not accept the user or the password. Nothing was sent. Check the settings.",
  "mail-busy": () => "The mail server takes nothing now. Try again later: what did not go still stands ready.",
};
