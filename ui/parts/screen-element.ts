import { LitElement, type PropertyDeclarations } from "lit";
import type { ScreenContext } from "../context.ts";

/** An element that draws in the page itself, so that one stylesheet and one set of ids hold for all of it. */
export abstract class PageElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/**
 * One screen. The app sets what it shows (`view`, which every screen declares with its own type) before it is drawn for
 * the first time, sets it anew whenever the workbook changed, and leaves the screen in the page while others are shown:
 * what was typed stays in the element.
 */
export abstract class ScreenElement extends PageElement {
  static override properties: PropertyDeclarations = { context: { attribute: false }, view: { attribute: false } };
  declare context: ScreenContext;
}
