import type { Node } from "acorn";

const base = "https://www.googleapis.com/auth/";
const spreadsheet = `${base}spreadsheets.currentonly`;
const window = `${base}script.container.ui`;
const timers = `${base}script.scriptapp`;
const mail = `${base}script.send_mail`;

/**
 * Every service of Google that the script may use, by its members, with the permission that each needs; `none` for those
 * that need none. What is not here may not be in the script.
 */
const permitted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SpreadsheetApp: {
    getActiveSpreadsheet: spreadsheet,
    getUi: window,
    flush: "none",
    newDataValidation: "none",
    newConditionalFormatRule: "none",
    newTextStyle: "none",
    newRichTextValue: "none",
    newColor: "none",
    SheetType: "none",
    ProtectionType: "none",
    DataValidationCriteria: "none",
    DeveloperMetadataVisibility: "none",
    CopyPasteType: "none",
    WrapStrategy: "none",
    BorderStyle: "none",
    BooleanCriteria: "none",
  },
  HtmlService: { createHtmlOutputFromFile: "none" },
  ScriptApp: {
    AuthMode: "none",
    AuthorizationStatus: "none",
    requireAllScopes: timers,
    getAuthorizationInfo: timers,
    getProjectTriggers: timers,
    newTrigger: timers,
    deleteTrigger: timers,
  },
  MailApp: { sendEmail: mail, getRemainingDailyQuota: mail },
  Session: { getActiveUserLocale: "none" },
  LockService: { getDocumentLock: "none" },
  CacheService: { getUserCache: "none" },
  PropertiesService: { getDocumentProperties: "none", getUserProperties: "none" },
  Utilities: {
    formatDate: "none",
    parseDate: "none",
    getUuid: "none",
    newBlob: "none",
    gzip: "none",
    ungzip: "none",
    base64Encode: "none",
    base64Decode: "none",
  },
  Charts: { ChartType: "none", Position: "none" },
};

/** Names of services that a script can reach at Google, those that ours may not use among them. */
const serviceName =
  /^(?:[A-Z]\w*(?:App|Service)|Session|Utilities|Charts|Browser|Logger|Jdbc|Maps|Drive|Sheets|Gmail)$/u;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Every node of a syntax tree. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node) as readonly unknown[]) {
    for (const child of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      if (isNode(child)) yield* nodesOf(child);
    }
  }
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== "Identifier" || !("name" in node)) return undefined;
  return String(node.name);
}

/** The services of Google that a script uses, as `MailApp.sendEmail`; `MailApp.*` where it cannot be told which member. */
export function servicesIn(tree: Node, globals: ReadonlySet<string>): ReadonlySet<string> {
  const used = new Set<string>();
  const members = new Set<unknown>();
  const nodes = [...nodesOf(tree)];
  for (const node of nodes) {
    if (node.type !== "MemberExpression" || !("object" in node) || !("property" in node) || !("computed" in node))
      continue;
    const service = nameOf(node.object);
    if (service === undefined || !globals.has(service) || !serviceName.test(service)) continue;
    members.add(node.object);
    used.add(`${service}.${node.computed === true ? "*" : (nameOf(node.property) ?? "*")}`);
  }
  for (const node of nodes) {
    const name = nameOf(node);
    if (name === undefined || !globals.has(name) || !serviceName.test(name) || members.has(node)) continue;
    used.add(`${name}.*`);
  }
  return used;
}

/** What is wrong with the permissions of a manifest for the services that a script uses; none when they fit exactly. */
export function permissionFaults(used: ReadonlySet<string>, scopes: readonly string[]): readonly string[] {
  const needed = new Map<string, string>();
  const faults: string[] = [];
  for (const one of used) {
    const [service = "", member = ""] = one.split(".");
    const scope = permitted[service]?.[member];
    if (scope === undefined) faults.push(`${one} may not be used: scripts/apps-script/services.ts does not know it`);
    else if (scope !== "none") needed.set(scope, one);
  }
  for (const [scope, one] of needed) if (!scopes.includes(scope)) faults.push(`${one} needs ${scope}`);
  for (const scope of scopes) if (!needed.has(scope)) faults.push(`nothing needs ${scope}`);
  return faults;
}
