import { strict as assert } from "node:assert";
import { mailed, type MailAnswer } from "../../../apps-script/server/mail.ts";
import { asHostProblem } from "../../../apps-script/sheets-host/refusal.ts";
import { SheetsHost } from "../../../apps-script/sheets-host/sheets-host.ts";
import type { AddSheet } from "../../../core/workbook/edit.ts";
import { HostProblem } from "../../../core/workbook/host-problem.ts";
import type { SheetLayout } from "../../../core/workbook/layout.ts";
import type { Outline } from "../../../core/workbook/snapshot.ts";
import { withGoogle } from "./google-here.ts";
import { bookOf } from "./opened.ts";
import { Platform } from "./platform/platform.ts";

const message = { to: "iemand@gemeente.example", subject: "Deze week: 1 gesprek", text: "Open de werkmap." };

/** What comes of a mail where the service says this instead of sending it. */
function answerTo(text: string): MailAnswer {
  const platform = new Platform({ book: bookOf([]) });
  platform.beforeCall = (method) => {
    if (method === "MailApp.sendEmail") throw new Error(text);
  };
  const answer = withGoogle(platform, () => mailed(message));
  assert.equal(platform.mails.length, 0);
  return answer;
}

const layout: SheetLayout = {
  key: "lijst",
  name: "Lijst",
  lead: [],
  columns: [{ key: "code", title: "Code", type: "text", width: 9 }],
  keyColumns: ["code"],
  frozenColumns: 0,
  conditionalFormats: [],
  print: { orientation: "portrait" },
  place: "last",
};
const addition: AddSheet = { kind: "add-sheet", layout, rows: [["A"]] };

describe("what Google says in the language of the account", () => {
  const answers: readonly (readonly [string, MailAnswer])[] = [
    ["Service invoked too many times for one day: email.", "quota"],
    ["Service is te vaak aangeroepen voor één dag: email.", "quota"],
    ["Invalid email: geen adres", "bad-address"],
    ["Ongeldig e-mailadres: geen adres", "bad-address"],
    ["Ongeldige e-mail: geen adres", "bad-address"],
    ["Failed to send email: no recipient", "bad-address"],
    ["You do not have permission to call MailApp.sendEmail. Required permissions: script.send_mail", "refused"],
    ["Je hebt geen toestemming om MailApp.sendEmail aan te roepen.", "refused"],
    ["Autorisatie is vereist om deze actie uit te voeren.", "refused"],
    ["Time-out van service: Mail", "unknown"],
    ["1 日にサービス email を実行した回数が多すぎます。", "unknown"],
  ];
  for (const [text, answer] of answers) {
    it(`of a mail: ${text} is ${answer}`, () => {
      assert.equal(answerTo(text), answer);
    });
  }

  const refusals: readonly (readonly [string, HostProblem["code"]])[] = [
    ["Service Spreadsheets failed while accessing document with id x.", "busy"],
    ["Time-out van service: Spreadsheets", "busy"],
    ["Er is een serverfout opgetreden. Wacht even en probeer het opnieuw.", "busy"],
    ["Te veel gelijktijdige aanroepen: Spreadsheets", "busy"],
    ["U probeert een beveiligde cel of een beveiligd object te bewerken.", "protected"],
    ["U bent niet gemachtigd om deze actie uit te voeren.", "read-only"],
    ["Iets wat niemand kent", "unknown"],
  ];
  for (const [text, code] of refusals) {
    it(`of a sheet: ${text} is ${code}`, () => {
      assert.equal(asHostProblem(new Error(text), false).code, code);
    });
  }

  it("never makes our sheet a stranger's, where a service fails a few times in words that nobody knows", () => {
    const platform = new Platform({ book: bookOf([{ name: "Huishoudens", cells: [["Code"]] }]) });
    withGoogle(platform, () => {
      new SheetsHost().apply([addition]);
    });
    let calls = 0;
    const failing = (first: number, count: number): void => {
      calls = 0;
      platform.beforeCall = () => {
        calls += 1;
        if (calls >= first && calls < first + count) throw new Error("何か");
      };
    };
    const outlined = (): Outline => withGoogle(platform, () => new SheetsHost().outline());
    failing(0, 0);
    outlined();
    const all = calls;
    let failures = 0;
    for (const count of [1, 2, 3]) {
      for (let first = 1; first <= all; first += 1) {
        failing(first, count);
        try {
          const own = outlined().sheets.find(({ name }) => name === "Lijst");
          assert.equal(own?.key, "lijst", `call ${first}, ${count} in a row`);
        } catch (error) {
          if (!(error instanceof HostProblem)) throw error;
          failures += 1;
        }
      }
    }
    assert.ok(failures > 20, String(failures));
  });
});
