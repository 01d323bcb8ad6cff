import { LitElement, type PropertyDeclarations } from "lit";
import type { ScreenContext } from "../context.ts";

/** Fired by an element that could not be drawn: a defect, which must not leave people before a screen that says nothing. */
export const drawingFailed = "drawing-failed";

/** An element that draws in the page itself, so that one stylesheet and one set of ids hold for all of it. */
export abstract class PageElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** What goes wrong in it is told by whoever listens further out; where nobody does, it is thrown as ever. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      const told = new CustomEvent(drawingFailed, { bubbles: true, cancelable: true });
      if (this.dispatchEvent(told)) throw error;
    }
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
