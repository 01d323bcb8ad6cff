/** Hands JSON text to the server and gives what it answers; rejects with whatever Google has to say. */
export type AskServer = (json: string) => Promise<string>;

/** The part of `google.script.run` that the sidebar uses. Google's own types know no names of a project. */
interface ScriptRunner {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
  callServer(json: string): void;
}

declare global {
  interface Window {
    readonly google?: { readonly script?: { readonly run?: ScriptRunner } };
  }
}

/**
 * The way to the server: one function, JSON text both ways, because Google refuses dates, loses what is undefined and
 * hands on nothing else unharmed. Undefined where this page does not stand in Google Sheets.
 */
export function scriptRun(): AskServer | undefined {
  const run = window.google?.script?.run;
  if (run === undefined) return undefined;
  return (json) =>
    new Promise((resolve, reject) => {
      run
        .withSuccessHandler((answer) => {
          resolve(typeof answer === "string" ? answer : "");
        })
        // What Google gives is often no Error; it is read by `googleFault`, which shows none of it.
        .withFailureHandler((error) => {
          reject(error instanceof Error ? error : new Error(textOf(error)));
        })
        .callServer(json);
    });
}

function textOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}
