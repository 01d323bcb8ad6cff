import type { Asked } from "./asked.ts";
import type { ShareRequest } from "./shared-file.ts";
import type { ShareSource } from "./source.ts";

/** What the sheets for one audience are made from. */
export interface Book {
  readonly source: ShareSource;
  readonly request: ShareRequest;
  readonly asked: Asked;
}
