import type { WholeCells } from "../../../core/workbook/erased-places.ts";
import type { XlsxPackage } from "../package.ts";
import { attributeIn, markupPieces, tagIn } from "./marked-text.ts";
import type { MarkupErasing } from "./erase-markup.ts";

/** Parts with what people wrote at cells, by the sheet that they belong to. */
function notesOf(file: XlsxPackage, part: string): readonly string[] {
  return file
    .relationships(part)
    .filter(({ type, target }) => /comments?$/iu.test(type) && file.has(target))
    .map(({ target }) => target);
}

/** Empties the notes at cells of which nothing stays: they are about the same person. */
export function eraseNotesAt(file: XlsxPackage, whole: WholeCells, erasing: MarkupErasing): void {
  for (const { name, part } of file.sheets) {
    if (part === "") continue;
    for (const notes of notesOf(file, part)) {
      let isGone = false;
      const pieces = markupPieces(file.text(notes)).map((piece) => {
        if (piece.kind === "tag") {
          const { local, opens } = tagIn(piece.raw);
          if (local !== "comment" && local !== "threadedComment") return piece;
          isGone = opens && whole.has(name, attributeIn(piece.raw, "ref") ?? "");
          if (isGone) erasing.cleaned("comment");
          return piece;
        }
        return isGone && piece.kind !== "aside" && piece.raw.trim() !== "" ? { ...piece, raw: "" } : piece;
      });
      file.setText(notes, pieces.map(({ raw }) => raw).join(""));
    }
  }
}
