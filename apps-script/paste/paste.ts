/** What a button of the page copies, from the data that stands in the page. */
function textOf(name: string): string {
  const value: unknown = JSON.parse(document.getElementById(name)?.textContent ?? "");
  if (typeof value !== "string") throw new TypeError(`The page holds no ${name}`);
  return value;
}

/** Shows the text selected, for browsers that let no page copy by itself. */
function showSelected(main: Element, text: string): void {
  const box = main.querySelector<HTMLElement>(".by-hand");
  const field = main.querySelector("textarea");
  if (box === null || field === null) return;
  box.hidden = false;
  field.value = text;
  field.focus();
  field.select();
}

/** Says in the step of this button what was copied, and in no other. */
function say(main: Element, button: HTMLButtonElement): void {
  for (const status of main.querySelectorAll("[role='status']")) status.textContent = "";
  const status = button.parentElement?.querySelector("[role='status']");
  if (status !== null && status !== undefined) status.textContent = button.dataset["copied"] ?? "";
}

async function copy(main: Element, button: HTMLButtonElement): Promise<void> {
  const text = textOf(button.dataset["file"] ?? "");
  try {
    await navigator.clipboard.writeText(text);
    say(main, button);
  } catch {
    showSelected(main, text);
  }
}

/** Shows the text in one language. */
function show(language: string): void {
  document.documentElement.lang = language;
  for (const main of document.querySelectorAll("main")) {
    main.hidden = main.lang !== language;
    if (!main.hidden) document.title = main.querySelector("h1")?.textContent ?? "";
  }
}

for (const main of document.querySelectorAll("main")) {
  for (const button of main.querySelectorAll("button")) {
    button.addEventListener("click", () => {
      const { language } = button.dataset;
      if (language === undefined) void copy(main, button);
      else show(language);
    });
  }
}
show(navigator.language.startsWith("nl") ? "nl" : "en");
