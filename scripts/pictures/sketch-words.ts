import type { Language } from "../../core/workbook/layout.ts";

/** What Google's own windows say, as far as a sketch shows it. Google changes such words; the guides say so. */
export interface SketchWords {
  /** What every sketch says of itself. */
  readonly sketch: string;
  readonly workbook: string;
  /** The menus above a workbook, in their order; the one of ours comes behind them. */
  readonly menus: readonly string[];
  /** Which of those holds Apps Script, and what it holds. */
  readonly extensions: string;
  readonly inExtensions: readonly string[];
  readonly files: string;
  readonly settings: string;
  readonly showManifest: string;
  readonly unverified: string;
  readonly advanced: string;
  readonly goOnUnsafe: string;
  readonly back: string;
  readonly wantsAccess: string;
  readonly selectAll: string;
  readonly permissions: readonly string[];
  readonly cancel: string;
  readonly allow: string;
}

const nl: SketchWords = {
  sketch: "schets",
  workbook: "Mijn werkmap",
  menus: ["Bestand", "Bewerken", "Weergave", "Invoegen", "Opmaak", "Gegevens", "Tools", "Extensies", "Help"],
  extensions: "Extensies",
  inExtensions: ["Add-ons", "Macro's", "Apps Script", "AppSheet"],
  files: "Bestanden",
  settings: "Projectinstellingen",
  showManifest: 'Manifestbestand "appsscript.json" weergeven in editor',
  unverified: "Google heeft deze app niet geverifieerd",
  advanced: "Geavanceerd",
  goOnUnsafe: "Ga naar Samen Hier (onveilig)",
  back: "Terug naar veiligheid",
  wantsAccess: "Samen Hier wil toegang tot uw Google-account",
  selectAll: "Alles selecteren",
  permissions: [
    "Spreadsheets bekijken en beheren waarin dit is geïnstalleerd",
    "Inhoud van het web tonen in vensters binnen Google",
    "Werken als u er niet bij bent",
    "E-mail sturen namens u",
  ],
  cancel: "Annuleren",
  allow: "Doorgaan",
};

const en: SketchWords = {
  sketch: "sketch",
  workbook: "My workbook",
  menus: ["File", "Edit", "View", "Insert", "Format", "Data", "Tools", "Extensions", "Help"],
  extensions: "Extensions",
  inExtensions: ["Add-ons", "Macros", "Apps Script", "AppSheet"],
  files: "Files",
  settings: "Project Settings",
  showManifest: 'Show "appsscript.json" manifest file in editor',
  unverified: "Google hasn't verified this app",
  advanced: "Advanced",
  goOnUnsafe: "Go to Samen Hier (unsafe)",
  back: "Back to safety",
  wantsAccess: "Samen Hier wants access to your Google Account",
  selectAll: "Select all",
  permissions: [
    "View and manage spreadsheets that this was installed in",
    "Display web content inside Google windows",
    "Run when you are not present",
    "Send email as you",
  ],
  cancel: "Cancel",
  allow: "Continue",
};

/** The words of sketches, per language. */
export const sketchWords: Readonly<Record<Language, SketchWords>> = { nl, en };
