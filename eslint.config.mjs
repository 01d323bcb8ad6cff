import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** What the core may never reach for: hosts, the clock, chance and the full zod (five times the size of zod/mini). */
const outsideTheCore = [
  {
    group: ["**/addin/**", "**/apps-script/**", "**/file-host/**", "**/ui/**", "**/scripts/**"],
    message: "The core knows no host.",
  },
  { group: ["node:*", "fs", "path", "crypto"], message: "The core runs where there is no Node." },
  { regex: "^zod$", message: 'Use `import * as z from "zod/mini"`: the full zod is five times larger.' },
];

/** What browsers run: the screens, the add-in, the page, and of the file host what goes from bytes to bytes. */
const runsInBrowsers = [
  "ui/**/*.ts",
  "addin/**/*.ts",
  "file-host/page/**/*.ts",
  "file-host/xlsx/**/*.ts",
  "file-host/xlsx-host.ts",
  "file-host/writing-desk.ts",
  "file-host/csv.ts",
  "apps-script/{sidebar,paste}/**/*.ts",
];

/** What runs on the thread that draws. What thinks runs beside it: a pane or page must never stand still. */
const draws = ["ui/**/*.ts", "file-host/page/**/*.ts", "addin/**/*.ts", "apps-script/sidebar/**/*.ts"];
/** Of these, what runs in the threads beside the page. */
const thinks = ["file-host/page/thread/worker.ts", "file-host/page/thread/workbook-keeper.ts", "addin/worker.ts"];

const notWhereItDraws = {
  regex: "/core/(?:check-ins|dates|intake|jobs|matching|sheets|tasks|text)/|/core/screens/desk\\.ts$",
  allowTypeImports: true,
  message: "This would think on the thread that draws: ask the desk (core/screens/desk-service.ts).",
};

const hostsOfScreens = {
  group: ["**/addin/**", "**/apps-script/**", "**/file-host/**"],
  message: "Screens know no host: only ui/bridge.ts.",
};

/** What Google runs, or shares with the network tools: no Node, no browser; `SpreadsheetApp` and its like in host files. */
const runsAtGoogle = ["apps-script/*.ts", "apps-script/{grid,sheets-host,server}/**/*.ts"];

/** @param {string} name */
const ofNode = (name) => ({ name, message: "This file runs in browsers too." });

export default defineConfig(
  { ignores: [".out/**", "out/**", "dist/**", "coverage/**", "node_modules/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.mjs", "file-host/*.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // `noPropertyAccessFromIndexSignature` asks for the brackets that this rule would take away.
      "@typescript-eslint/dot-notation": "off",
    },
  },
  {
    files: ["core/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: outsideTheCore }],
      "no-restricted-globals": ["error", { name: "Date", message: "Civil dates only: core/dates." }],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance comes in as a seed." },
        { object: "DateTime", property: "now", message: "The clock comes in as `today`." },
        { object: "DateTime", property: "local", message: "The clock comes in as `today`." },
      ],
    },
  },
  {
    // A sentence that needs no values is still a function of values, like every other.
    files: ["core/text/**/*.ts"],
    rules: { "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_$" }] },
  },
  {
    files: runsInBrowsers,
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["node:*", "fs", "path", "crypto"], message: "This file runs in browsers too." }] },
      ],
      "no-restricted-globals": ["error", ...["Buffer", "process", "require", "setImmediate", "global"].map(ofNode)],
    },
  },
  {
    files: runsAtGoogle,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["node:*", "fs", "path", "crypto", "googleapis"], message: "Google has no Node." },
            { group: ["**/network/**", "**/file-host/**", "**/addin/**", "**/ui/**"], message: "This runs at Google." },
            { regex: "^zod$", message: "Use `zod/mini`." },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        ...["Buffer", "process", "require", "setTimeout", "fetch", "TextEncoder", "crypto", "window", "document"].map(
          (name) => ({ name, message: "Google Apps Script has none." }),
        ),
      ],
    },
  },
  {
    files: draws,
    ignores: thinks,
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [notWhereItDraws] }] },
  },
  {
    files: ["ui/**/*.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [notWhereItDraws, hostsOfScreens] }] },
  },
  {
    files: ["addin/excel-host/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // Excel itself calls `main`.
    files: ["addin/office-script/**/*.ts"],
    rules: { "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^main$" }] },
  },
  { files: ["test/**/*.ts"], rules: { "@typescript-eslint/no-unused-expressions": "off" } },
  {
    files: ["**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
  // The compiler checks these by their JSDoc (`checkJs`), globals of Node and types that this rule set does not see.
  { files: ["scripts/**/*.mjs"], rules: { "no-undef": "off" } },
);
