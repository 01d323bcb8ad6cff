/** How long somebody is away before what the sidebar shows may be old, in milliseconds: long enough to type something. */
const longEnough = 20_000;

/**
 * Calls back once a person has left the sidebar for a while, likely to type in the sheet: Google tells a sidebar nothing
 * of what happens there. Told while they are away, so that nothing moves under their pointer when they come back.
 */
export function watchAway(listener: () => void): void {
  let timer: number | undefined;
  window.addEventListener("blur", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(listener, longEnough);
  });
  window.addEventListener("focus", () => {
    window.clearTimeout(timer);
  });
}
