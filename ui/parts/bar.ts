import { svg, type SVGTemplateResult } from "lit";

/** A bar filled by a part of 1, for who sees it; a number beside it must say the same. */
export function bar(part: number): SVGTemplateResult {
  const width = Math.max(0, Math.min(100, part * 100));
  return svg`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-ground" width="100" height="8" /><rect class="bar-part" width=${width} height="8" /></svg>`;
}
