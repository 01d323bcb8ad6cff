/** What one cell gets. Dates are civil (`yyyy-MM-dd`, or with `THH:mm`), in the zone of the spreadsheet; the host converts. */
export type GridValue = string | number | boolean | null | { readonly date: string } | { readonly formula: string };
