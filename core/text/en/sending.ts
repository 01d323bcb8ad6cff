import type { sending as dutch } from "../nl/sending.ts";

function minutes(count: number): string {
  return count === 1 ? "1 minute" : `${count} minutes`;
}

function waitsFor(program: string): (typeof dutch)["sending-waits-excel"] {
  return (v) =>
    `${v.file} is open in ${program}: close it there. We wait ${minutes(v.minutes)} at most. Is it open nowhere? Then delete ${v.sign}, which stands beside it.`;
}

/** Sentences of sending from a file, in English. */
export const sending: typeof dutch = {
  "cli-option-wait": () => "wait so long for whoever has the file open or sends too, in minutes (10 otherwise)",
  "sending-out": () =>
    "--send and --out do not go together: what was sent must stand in the file itself. Leave --out away.",
  "sending-option-needs-send": (v) => `${v.option} does something only together with --send.`,
  "sending-not-sent": () => "Nothing was sent and nothing was written. Leave --dry-run away to send it.",
  "sending-nothing": (v) => `${v.name}: there is nothing to send now.`,
  "sending-waits-lock": (v) => `Another command is at work on ${v.file}. We wait ${minutes(v.minutes)} at most.`,
  "sending-locked": (v) => `Another command is at work on ${v.file}. Nothing was done; try again in a while.`,
  "sending-lock-taken-over": (v) => `An earlier command on ${v.file} was broken off. We go on where it was.`,
  "sending-stopped": (v) => `Stopped, because that was asked. Nothing was sent from ${v.file}.`,
  "sending-waits-excel": waitsFor("Excel"),
  "sending-waits-libreoffice": waitsFor("LibreOffice"),
};
