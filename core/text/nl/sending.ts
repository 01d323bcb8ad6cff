function minutes(count: number): string {
  return count === 1 ? "1 minuut" : `${count} minuten`;
}

function waitsFor(program: string): (v: { file: string; sign: string; minutes: number }) => string {
  return (v) =>
    `${v.file} is open in ${program}: sluit het daar. We wachten hoogstens ${minutes(v.minutes)}. Is het nergens open? Verwijder dan ${v.sign}, dat ernaast staat.`;
}

/** Sentences of sending from a file, in Dutch. */
export const sending = {
  "cli-option-wait": (_: object) =>
    "zo lang wachten op wie het bestand open heeft of ook verstuurt, in minuten (anders 10)",
  "sending-out": (_: object) =>
    "--send en --out gaan niet samen: wat verstuurd is, moet in het bestand zelf staan. Laat --out weg.",
  "sending-option-needs-send": (v: { option: string }) => `${v.option} doet alleen iets samen met --send.`,
  "sending-not-sent": (_: object) =>
    "Er is niets verstuurd en niets geschreven. Laat --dry-run weg om het te versturen.",
  "sending-nothing": (v: { name: string }) => `${v.name}: er is nu niets te versturen.`,
  "sending-waits-lock": (v: { file: string; minutes: number }) =>
    `Een andere opdracht werkt aan ${v.file}. We wachten hoogstens ${minutes(v.minutes)}.`,
  "sending-locked": (v: { file: string }) =>
    `Een andere opdracht werkt aan ${v.file}. Er is niets gedaan; probeer het straks opnieuw.`,
  "sending-lock-taken-over": (v: { file: string }) =>
    `Een eerdere opdracht aan ${v.file} is afgebroken. We gaan verder waar zij was.`,
  "sending-stopped": (v: { file: string }) => `Gestopt, omdat daarom is gevraagd. Er is niets verstuurd uit ${v.file}.`,
  "sending-waits-excel": waitsFor("Excel"),
  "sending-waits-libreoffice": waitsFor("LibreOffice"),
};
