/** Everything that can be wrong with a single cell; each is the code of a sentence, and `remedy-` before it of its remedy. */
export type CellFault =
  | "formula-error"
  | "postcode-unreadable"
  | "postcode-several"
  | "postcode-po-box"
  | "postcode-estimated"
  | "place-only"
  | "date-unclear"
  | "date-weekday"
  | "date-ambiguous"
  | "yes-no-unclear"
  | "yes-no-conditional"
  | "number-unreadable"
  | "count-unreadable"
  | "distance-limit-unreadable"
  | "age-unreadable"
  | "age-approximate"
  | "score-unreadable"
  | "scale-unreadable"
  | "focus-unreadable"
  | "type-unclear"
  | "type-needs-sex"
  | "language-unknown"
  | "language-ambiguous"
  | "language-which-kurdish"
  | "email-unreadable"
  | "email-several"
  | "phone-unreadable"
  | "dutch-level-unclear"
  | "status-unclear"
  | "daytime-unclear"
  | "sex-unclear"
  | "ambassador-unclear"
  | "coordinate-unreadable"
  | "coordinates-incomplete"
  | "coordinates-swapped"
  | "coordinates-abroad"
  | "postcode-without-point"
  | "area-same"
  | "area-short"
  | "area-contradicts"
  | "type-two-adults"
  | "type-unknown"
  | "type-contradicts"
  | "counts-contradict"
  | "group-size-differs"
  | "absence-reversed"
  | "contact-unknown"
  | "ranking-unreadable"
  | "ranking-uneven"
  | "ranking-repeated"
  | "ranking-option-unknown";

/** Faults that are good to know and need nobody. */
const information: ReadonlySet<CellFault> = new Set([
  "age-approximate",
  "email-several",
  "language-which-kurdish",
  "coordinates-swapped",
  "place-only",
  "type-unknown",
]);

/** How heavy a fault of one cell weighs: none of them blocks a row, for the cell is then simply not known. */
export function levelOf(fault: CellFault): "warning" | "info" {
  return information.has(fault) ? "info" : "warning";
}
