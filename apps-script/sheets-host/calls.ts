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
  ...named("NamedRange", "getName getRange"),
  ...named("Sheet", "getName getSheetId getType isSheetHidden getLastRow getLastColumn getMaxRows getMaxColumns"),
  ...named("Sheet", "getRange getDataRange getProtections protect getDeveloperMetadata addDeveloperMetadata"),
  ...named("Sheet", "insertRowsAfter insertRowsBefore insertColumnsAfter deleteRows setFrozenRows setFrozenColumns"),
  ...named("Sheet", "setColumnWidths setTabColor setHiddenGridlines setConditionalFormatRules"),
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
  ...named("RichTextValue", "getLinkUrl"),
  ...named("RichTextValueBuilder", "setText setLinkUrl build"),
  ...named("TextStyleBuilder", "setBold setUnderline setFontSize setForegroundColor build"),
  ...named("DataValidation", "getCriteriaType getCriteriaValues getHelpText"),
  ...named(
    "DataValidationBuilder",
    "requireCheckbox requireValueInList requireValueInRange setAllowInvalid setHelpText build",
  ),
  ...named(
    "ConditionalFormatRuleBuilder",
    "whenTextEqualTo whenNumberEqualTo whenNumberGreaterThan whenFormulaSatisfied",
  ),
  ...named("ConditionalFormatRuleBuilder", "setRanges setFontColor setBackground build"),
  ...named("Protection", "isWarningOnly setWarningOnly setDescription canEdit getRange remove"),
  ...named("DeveloperMetadataFinder", "withKey find"),
  ...named("DeveloperMetadata", "getKey getValue setValue remove getLocation"),
  ...named("DeveloperMetadataLocation", "getSheet"),
  ...named("EmbeddedChart", "getChartId modify"),
  ...named("EmbeddedChartBuilder", "asBarChart asColumnChart asLineChart"),
  ...["Bar", "Column", "Line"].flatMap((kind) =>
    named(`Embedded${kind}ChartBuilder`, "clearRanges addRange setNumHeaders setOption setPosition build"),
  ),
  ...named("Utilities", "formatDate parseDate"),
];

function named(type: string, methods: string): readonly string[] {
  return methods.split(" ").map((method) => `${type}.${method}`);
}
