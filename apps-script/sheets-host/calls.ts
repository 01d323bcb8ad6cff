/**
 * Every call of Google that the host makes, by the type that the documentation files it under. What a spreadsheet at Google
 * is asked and told by us is this and no more: for who reads the script, and for the platform in memory that tests run on.
 */
export const hostCalls: readonly string[] = [
  ...named(
    "SpreadsheetApp",
    "getActiveSpreadsheet flush newDataValidation newConditionalFormatRule newTextStyle newRichTextValue",
  ),
  ...named("Spreadsheet", "getSheets getSheetByName getNamedRanges setNamedRange removeNamedRange getProtections"),
  ...named(
    "Spreadsheet",
    "getSpreadsheetTimeZone getSpreadsheetLocale createDeveloperMetadataFinder insertSheet deleteSheet",
  ),
  ...named("Spreadsheet", "getName"),
  ...named("NamedRange", "getName getRange setName"),
  ...named("Sheet", "getName getSheetId getType isSheetHidden getLastRow getLastColumn getMaxRows getMaxColumns"),
  ...named("Sheet", "getRange getDataRange getProtections protect getDeveloperMetadata addDeveloperMetadata"),
  ...named("Sheet", "insertRowsAfter insertRowsBefore insertColumnsAfter deleteRows setFrozenRows setFrozenColumns"),
  ...named("Sheet", "setColumnWidths setTabColor setHiddenGridlines setConditionalFormatRules setName"),
  ...named("Sheet", "getConditionalFormatRules getFilter getImages getDrawings"),
  ...named("Filter", "getRange getColumnFilterCriteria removeColumnFilterCriteria"),
  ...named("FilterCriteria", "getHiddenValues getCriteriaValues"),
  ...named("OverGridImage", "getAltTextTitle getAltTextDescription setAltTextTitle setAltTextDescription"),
  ...named("Sheet", "getCharts newChart insertChart updateChart removeChart"),
  ...named(
    "Range",
    "getValues getFormulas getNumberFormats getDataValidations getNotes getMergedRanges getRichTextValues",
  ),
  ...named("Range", "getA1Notation getRow getColumn getLastRow getLastColumn getSheet"),
  ...named("Range", "setNumberFormats setValues setFormulas setRichTextValues setDataValidations setNotes copyTo"),
  ...named(
    "Range",
    "setBackgrounds setTextStyles setWrapStrategies setHorizontalAlignments setVerticalAlignments setBorder",
  ),
  ...named("Range", "clear clearContent clearDataValidations clearNote protect"),
  ...named("RichTextValue", "getLinkUrl getRuns getText"),
  ...named("RichTextValueBuilder", "setText setLinkUrl build"),
  ...named("TextStyleBuilder", "setBold setUnderline setFontSize setForegroundColor build"),
  ...named("DataValidation", "getCriteriaType getCriteriaValues getHelpText copy"),
  ...named(
    "DataValidationBuilder",
    "requireCheckbox requireValueInList requireValueInRange setAllowInvalid setHelpText withCriteria build",
  ),
  ...named(
    "ConditionalFormatRuleBuilder",
    "whenTextEqualTo whenNumberEqualTo whenNumberGreaterThan whenFormulaSatisfied",
  ),
  ...named("ConditionalFormatRuleBuilder", "setRanges setFontColor setBackground withCriteria build"),
  ...named("ConditionalFormatRule", "getBooleanCondition copy"),
  ...named("BooleanCondition", "getCriteriaType getCriteriaValues"),
  ...named("Protection", "isWarningOnly setWarningOnly getDescription setDescription canEdit getRange remove"),
  ...named("DeveloperMetadataFinder", "withKey find"),
  ...named("DeveloperMetadata", "getKey getValue setValue remove getLocation"),
  ...named("DeveloperMetadataLocation", "getSheet"),
  ...named("EmbeddedChart", "getChartId modify getOptions"),
  ...named("ChartOptions", "get"),
  ...named("EmbeddedChartBuilder", "asBarChart asColumnChart asLineChart setOption build"),
  ...["Bar", "Column", "Line"].flatMap((kind) =>
    named(`Embedded${kind}ChartBuilder`, "clearRanges addRange setNumHeaders setOption setPosition build"),
  ),
  ...named("Utilities", "formatDate parseDate"),
];

function named(type: string, methods: string): readonly string[] {
  return methods.split(" ").map((method) => `${type}.${method}`);
}
