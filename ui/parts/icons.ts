import { svg, type SVGTemplateResult } from "lit";

/** Pictures that stand before words and never instead of them. */
export type IconName =
  | "error"
  | "warning"
  | "info"
  | "sure"
  | "ask"
  | "skip"
  | "refused"
  | "back"
  | "menu"
  | "go"
  | "undo"
  | "check"
  | "sheet";

const circle = "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z";

/** Lines on a square of 16, drawn for this product. */
const paths: Readonly<Record<IconName, string>> = {
  error: `${circle}M5.5 5.5l5 5M10.5 5.5l-5 5`,
  warning: "M8 2 15 14H1ZM8 6.2v3.6M8 11.8v.2",
  info: `${circle}M8 7.2v4M8 4.8v.2`,
  sure: `${circle}M5 8.2l2.1 2.1L11 6.2`,
  ask: `${circle}M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.7-.8 1.3M8 11.3v.2`,
  skip: `${circle}M5 8h6`,
  refused: `${circle}M3.6 3.6l8.8 8.8`,
  back: "M13.5 8h-11M7 3.5 2.5 8 7 12.5",
  menu: "M2 4h12M2 8h12M2 12h12",
  go: "M2.5 8h11M9 3.5 13.5 8 9 12.5",
  undo: "M2.5 6h7a4 4 0 0 1 0 8H6M6 2.5 2.5 6 6 9.5",
  check: "M2.5 8.5l3.5 3.5 7.5-8",
  sheet: "M2.5 2.5h11v11h-11ZM2.5 6.2h11M2.5 9.8h11M6.2 6.2v7.3",
};

/** A picture in the colour of the text beside it; nothing to who listens. */
export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class="icon icon-${name}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d=${paths[name]} /></svg>`;
}
