/** What stood in the page before any script: it makes way for the screens, or says why they do not come. */
function skeleton(): HTMLElement {
  const found = document.querySelector<HTMLElement>("main.skeleton");
  if (found === null) throw new Error("the page has no place for the screens");
  return found;
}

/** Puts the screens in the place of the static page. */
export function replaceSkeleton(screens: HTMLElement): void {
  skeleton().replaceWith(screens);
}

/** Says why there are no screens, with a way on where there is one. Read out, because people were waiting. */
export function explain(text: string, way?: { readonly label: string; readonly address: string }): void {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = text;
  const rest = way === undefined ? [] : [linkTo(way)];
  const name = document.createElement("h1");
  name.textContent = "Samen Hier";
  skeleton().replaceChildren(name, message, ...rest);
}

function linkTo({ label, address }: { readonly label: string; readonly address: string }): HTMLElement {
  const link = document.createElement("a");
  link.href = address;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = label;
  const line = document.createElement("p");
  line.append(link);
  return line;
}

/** What the page itself says after a long wait, said at once. */
export function explainLate(): void {
  const late = skeleton().querySelector(".late");
  late?.classList.replace("late", "now");
  late?.setAttribute("role", "alert");
  skeleton().querySelector(".waiting")?.remove();
}
