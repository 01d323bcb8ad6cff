/** What stands in the page itself as JSON, because a page from disk may load nothing. Nothing where it is not there. */
function embedded(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  return text === undefined || text === "" ? undefined : JSON.parse(text);
}

/** The source text of the threads. Throws where the page was not built whole. */
export function threadSource(): string {
  const source = embedded("thread-source");
  if (typeof source !== "string") throw new Error("The page was not built whole.");
  return source;
}

/** The sample workbook as a file, where the page has one. */
export function sampleFile(): File | undefined {
  const text = embedded("sample");
  if (typeof text !== "string") return undefined;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new File([bytes], "pilot.xlsx");
}

/** True where the page was served to show the sample at once. */
export function opensSample(): boolean {
  return document.documentElement.dataset["open"] === "sample";
}
