import { html, nothing, type TemplateResult } from "lit";
import type { OpenFile } from "../bridge.ts";
import type { ScreenContext } from "../context.ts";
import { button } from "../parts/button.ts";
import "../parts/confirm.ts";

/**
 * The file that is open, where the workbook is one: saving it, and closing it with a question where that loses something.
 * Neither can be asked while the workbook is read or written.
 */
export function fileStrip(context: ScreenContext, file: OpenFile, isBusy: boolean): TemplateResult {
  const { shell } = context.words;
  const save = () => {
    void context
      .run(shell.save, () => file.save())
      .then(() => {
        if (!file.isChanged) context.announce(shell.saved);
      });
  };
  const close = () => {
    file.close();
  };
  return html`<section class="file-strip" aria-label=${file.name}>
    <p>
      <strong>${file.name}</strong> ${file.isChanged ? html`<span class="quiet">${shell.notSaved}</span>` : nothing}
    </p>
    <p class="buttons" ?inert=${isBusy}>
      ${button({ label: shell.save, onClick: save, isDisabled: !file.isChanged })}
      ${
        file.isChanged
          ? html`<samen-hier-confirm
              .label=${shell.closeFile}
              .question=${shell.closeFileSure}
              .yes=${shell.closeFileYes}
              .no=${shell.back}
              @confirm=${close}
            ></samen-hier-confirm>`
          : button({ label: shell.closeFile, onClick: close })
      }
    </p>
  </section>`;
}
