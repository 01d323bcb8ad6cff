/** Time that browsers get to take the bytes before their address is given up, in milliseconds. */
const takenAfter = 60_000;

/** What browsers and systems call files, by the ending of their name. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["xlsm", "application/vnd.ms-excel.sheet.macroEnabled.12"],
  ["ics", "text/calendar;charset=utf-8"],
]);

/** What browsers and systems call such a file. */
export function mediaType(name: string): string {
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  return mediaTypes.get(ending) ?? "application/octet-stream";
}

/** Hands bytes to the person as a file, where the browser puts its files. */
export function download(name: string, bytes: Uint8Array): void {
  // A copy of its own: what came from another thread may be part of something larger.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType(name) }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, takenAfter);
}
