import type { Language } from "../core/workbook/layout.ts";

/** What the pane says before and beside its screens. */
interface PaneWords {
  readonly outsideExcel: string;
  readonly withFile: string;
  readonly tooOld: string;
  readonly noDesk: string;
  readonly noDeskRemedy: string;
  readonly tooLong: string;
  readonly nothingNew: string;
  readonly noNewWorkbook: string;
  readonly noDownloads: string;
  readonly withAnotherWay: string;
  undone(counted: string): string;
  helpAt(address: string): string;
}

const nl: PaneWords = {
  outsideExcel: "Dit venster hoort in Excel. Open uw werkmap in Excel en kies daar het tabblad Samen Hier.",
  withFile: "Werk met een bestand, zonder Excel",
  tooOld: "Deze Excel is te oud voor Samen Hier. U hebt Excel 2021 of nieuwer nodig, of Excel op het web.",
  noDesk: "Een deel van Samen Hier kon niet laden.",
  noDeskRemedy: "Sluit dit venster en open het opnieuw.",
  tooLong: "Dit duurt te lang en is gestopt. Doe het hier nog eens: dan ziet u hoe ver het is.",
  nothingNew: "Er is niets nieuws. Alles staat er al.",
  noNewWorkbook: "Excel kon geen nieuwe werkmap openen. Er is niets gedeeld.",
  noDownloads: "Deze Excel laat een paneel geen agendabestand opslaan.",
  withAnotherWay: "Open uw werkmap in de pagina van Samen Hier en deel daar. Of gebruik Excel op het web.",
  undone: (counted) => `Teruggenomen: ${counted}.`,
  helpAt: (address) => `De hulp staat op ${address}`,
};

const en: PaneWords = {
  outsideExcel: "This pane belongs in Excel. Open your workbook in Excel and choose the tab Samen Hier there.",
  withFile: "Work with a file, without Excel",
  tooOld: "This Excel is too old for Samen Hier. You need Excel 2021 or newer, or Excel on the web.",
  noDesk: "A part of Samen Hier could not be loaded.",
  noDeskRemedy: "Close this pane and open it again.",
  tooLong: "This takes too long and was stopped. Do it here again: then you see how far it is.",
  nothingNew: "There is nothing new. Everything is there already.",
  noNewWorkbook: "Excel could not open a new workbook. Nothing was shared.",
  noDownloads: "This Excel lets no pane save a calendar file.",
  withAnotherWay: "Open your workbook in the page of Samen Hier and share there. Or use Excel on the web.",
  undone: (counted) => `Taken back: ${counted}.`,
  helpAt: (address) => `Help is at ${address}`,
};

const both = { nl, en } as const;

/** What the pane says, in a language. */
export function paneWords(language: Language): PaneWords {
  return both[language];
}
