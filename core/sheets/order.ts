import type { Snapshot } from "../workbook/snapshot.ts";

/**
 * The order of our tabs: what people work with first, in the order of the work, and the helpers last. A sheet whose key
 * is not here or begins with none of these stands between the two.
 */
const order: readonly RegExp[] = [
  /^overview$/u,
  /^round_\d+(?:_why|_why_not|_what_if|_balance)?$/u,
  /^matches$/u,
  /^arrangements$/u,
  /^homes$/u,
  /^preselection$/u,
  /^tasks$/u,
  /^meeting$/u,
  /^hours$/u,
  /^check_ins$/u,
  /^waiting$/u,
  /^call_list$/u,
  /^progress$/u,
  /^signals$/u,
  /^reminders$/u,
  /^(?:year|signal_numbers|match_numbers)$/u,
  /^evaluation_report$/u,
  /^evaluation$/u,
  /^evaluation_bars$/u,
  /^evaluation_choices$/u,
  /^evaluation_changes$/u,
  /^evaluation_levels$/u,
  /^evaluation_distance$/u,
  /^evaluation_comparison$/u,
  /^evaluation_flow$/u,
  /^evaluation_response$/u,
  /^(?:evaluation_waves|item_bank)$/u,
  /^published$/u,
  /^alumni$/u,
  /^figures$/u,
  /^(?:parties|roles|referrals|money|letters|availability|catalogue)$/u,
  /^(?:training|approvals|events|introductions|work_goals|partner_signals|contact_roster)$/u,
  /^tasks_/u,
  /^plan_/u,
  /^(?!(?:retention|processing|dpia|attention|columns|codes|places|settings|lists|log|round_\d+_(?:proof|numbers))$)/u,
  /^retention$/u,
  /^processing$/u,
  /^dpia$/u,
  /^attention$/u,
  /^columns$/u,
  /^codes$/u,
  /^places$/u,
  /^settings$/u,
  /^lists$/u,
  /^round_\d+_proof$/u,
  /^round_\d+_numbers$/u,
  /^log$/u,
];

function placeInOrder(key: string): number {
  return order.findIndex((pattern) => pattern.test(key));
}

/** The name of the first of our sheets that a new sheet with this key comes in front of; nothing when there is none. */
export function sheetBehind(snapshot: Snapshot, key: string): string | undefined {
  const own = placeInOrder(key);
  return snapshot.sheets.find((sheet) => sheet.key !== undefined && placeInOrder(sheet.key) > own)?.name;
}
