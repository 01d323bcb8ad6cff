/** What a page does with files that are dragged over it. */
export interface Dropping {
  /** Hears whether files hang over the page. */
  readonly onOver: (isOver: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}

/** Takes files wherever on the page they are dropped: beside a target a browser would open them instead of the page. */
export function takeDrops({ onOver, onFiles }: Dropping): void {
  const over = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onOver(true);
  };
  window.addEventListener("dragenter", over);
  window.addEventListener("dragover", over);
  window.addEventListener("dragleave", (event) => {
    // Only where it leaves the window: elements inside it are left all the time.
    if (event.relatedTarget === null) onOver(false);
  });
  window.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
