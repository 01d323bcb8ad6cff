/**
 * Runs in a page before its own scripts: `google.script.run` as HtmlService gives it. It hands on only what Google does
 * (no dates, functions or elements; what is undefined in a list becomes null), answers later, and never throws.
 */
export const googleScript = `(() => {
  const unfit = (value, above) => {
    if (value === null || ["string", "number", "boolean"].includes(typeof value)) return undefined;
    if (value === undefined) return above.length === 0 ? undefined : undefined;
    if (typeof value === "function" || value instanceof Date || value instanceof Node) return "Failed due to illegal value in property";
    if (typeof value !== "object" || above.includes(value)) return "Failed due to illegal value in property";
    return Object.values(value).map((one) => unfit(one, [...above, value])).find((found) => found !== undefined);
  };
  const runner = (success, failure) => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    callServer: (...given) => {
      const wrong = unfit(given, []);
      if (wrong !== undefined) throw new TypeError(wrong);
      void window.runAtGoogle(given[0]).then(({ value, failure: told }) => {
        if (told === undefined) success?.(value);
        else failure?.(Object.assign(new Error(told), { name: "ScriptError" }));
      });
    },
  });
  window.google = { script: { run: runner(() => undefined, (error) => { console.error(error.message); }) } };
})();`;
