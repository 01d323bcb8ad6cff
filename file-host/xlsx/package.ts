/** One sheet as the workbook part lists it. */
export interface PackageSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Path of its part, such as `xl/worksheets/sheet1.xml`. */
  readonly part: string;
  readonly kind: "worksheet" | "chartsheet" | "dialogsheet" | "other";
  readonly hidden: boolean;
}

/** A name defined in the workbook. */
export interface DefinedName {
  readonly name: string;
  /** What it refers to, such as `'Ronde 1'!$A$4:$H$4`. */
  readonly text: string;
  /** Index in the list of all sheets, when the name holds on one sheet only. */
  readonly localSheet?: number;
}

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type URI: `worksheet`, `styles`, `table`, `drawing`; transitional and strict alike. */
  readonly type: string;
  /** Path inside the package, resolved; for external targets the text as it stands. */
  readonly target: string;
  readonly external: boolean;
}
