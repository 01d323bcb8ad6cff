/** Whom to forget. JSON-safe. */
export interface ForgetRequest {
  /** Code of a household, a group, an ambassador; of a contact person their name as the list has it. */
  readonly code: string;
  /** One member of the group with that code: the name or e-mail address as the list has it. The others stay. */
  readonly member?: string;
}

/** Why something can no longer be reached from the workbook; contracts.md asks to say so. */
export type UnreachableKind =
  /** Reminders and other mail that went out. */
  | "mails"
  /** Files that somebody made with `share`, and calendars. */
  | "exports"
  /** Earlier copies: `.bak`, version history of OneDrive, SharePoint or Google Drive, backups. */
  | "versions"
  /** The form or survey tool that the answers came from. */
  | "survey-tool"
  /** A part of the file, or something in the program, that was not cleaned. */
  | "part"
  /** A cell that may be about them, which only a person can tell. */
  | "doubtful";

/** What `forget` did, as `--json` prints it: places and counts, never what stood there. */
export interface ForgetResult {
  /** What takes the place of the code wherever rows still count: `verwijderd 1`. */
  readonly replacement: string;
  readonly removed: readonly { readonly sheet: string; readonly cells: number; readonly rows: number }[];
  readonly unreachable: readonly { readonly kind: UnreachableKind; readonly place?: string; readonly text: string }[];
}
