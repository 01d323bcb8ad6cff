const examples = new Map([
  ["SHEET!HEADER=FIELD", "'Groups!District=Municipality'"],
  ["KEY=VALUE", "distance.km=6"],
  ["GROUP:HOUSEHOLD", "WG-03:H-17"],
  ["CODE", "H-12"],
  ["FILE", "participants.xlsx"],
  ["FILE.xlsx", "result.xlsx"],
  ["OTHER", "members.xlsx"],
  ["TEXT", '"between quotation marks"'],
  ["R", "1"],
  ["yyyy-mm-dd", "2026-09-01"],
]);

/** What people fill in themselves, with an example behind it for whoever does not know how it is written. */
export function withExample(text: string): string {
  const example = examples.get(text);
  return example === undefined ? text : `${text}, such as ${example}`;
}
