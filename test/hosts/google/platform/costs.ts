/** Milliseconds that calls take where they take long; everything else takes one. Rough figures of busy afternoons. */
const costs: ReadonlyMap<string, number> = new Map([
  ["Range.getValues", 150],
  ["Range.getDisplayValues", 150],
  ["Range.getFormulas", 150],
  ["Range.getNumberFormats", 150],
  ["Range.getNotes", 100],
  ["Range.getDataValidations", 150],
  ["Range.getRichTextValues", 200],
  ["Range.getMergedRanges", 80],
  ["Sheet.getLastRow", 40],
  ["Sheet.getLastColumn", 40],
  ["Sheet.getDataRange", 40],
  ["Sheet.getProtections", 80],
  ["Sheet.getCharts", 80],
  ["Sheet.getDeveloperMetadata", 80],
  ["Spreadsheet.getSheets", 80],
  ["Spreadsheet.getNamedRanges", 80],
  ["Spreadsheet.insertSheet", 600],
  ["SpreadsheetApp.flush", 400],
  ["MailApp.sendEmail", 600],
  ["MailApp.getRemainingDailyQuota", 100],
  ["PropertiesService.getDocumentProperties", 10],
  ["Properties.getProperties", 60],
  ["Properties.getProperty", 60],
  ["Properties.setProperty", 60],
  ["Properties.deleteProperty", 60],
  ["Cache.get", 30],
  ["Cache.getAll", 50],
  ["Cache.put", 40],
  ["Cache.putAll", 60],
  ["Lock.tryLock", 50],
  ["ScriptApp.getProjectTriggers", 200],
  ["ClockTriggerBuilder.create", 400],
]);

/** Methods that write to a sheet take this long. */
const writing = 60;

/** What a call takes, in milliseconds. */
export function usualCost(method: string): number {
  return costs.get(method) ?? (/^(?:Range|Sheet)\.(?:set|insert|delete|add|clear|copy)/u.test(method) ? writing : 1);
}
