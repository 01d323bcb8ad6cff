import { strict as assert } from "node:assert";
import { scope } from "./scopes.ts";
import { Trial } from "./trial.ts";
import { ourScopes } from "./users.ts";

describe("services of Apps Script in memory", () => {
  it("write instants by patterns, in the zone that is asked for, and throw on letters that are not modelled", () => {
    const trial = new Trial({ scriptZone: "America/New_York" });
    const said = (iso: string, zone: string, pattern: string): unknown =>
      trial.gives(`return Utilities.formatDate(new Date("${iso}"), "${zone}", ${JSON.stringify(pattern)})`);
    assert.equal(said("2026-03-29T00:59:59Z", "Europe/Amsterdam", "yyyy-MM-dd'T'HH:mm:ss"), "2026-03-29T01:59:59");
    assert.equal(said("2026-03-29T01:00:00Z", "Europe/Amsterdam", "HH:mm Z"), "03:00 +0200");
    assert.equal(said("2026-10-25T01:00:00Z", "Europe/Amsterdam", "d-MM-yyyy HH:mm"), "25-10-2026 02:00");
    assert.equal(said("2026-12-31T23:30:00Z", "Asia/Kolkata", "dd ''yyyy"), "01 '2027");
    for (const letters of ["YYYY", "DD", "hh", "EEEE", "M", "mmm"]) {
      assert.equal(
        trial.run(`Utilities.formatDate(new Date(), "Europe/Amsterdam", "${letters}")`).outcome,
        "failed",
        letters,
      );
    }
    assert.equal(trial.run('Utilities.formatDate(new Date(), "CET", "yyyy")').outcome, "failed");
    trial.refuses('Utilities.formatDate("2026-01-01", "Europe/Amsterdam", "yyyy")', /don't match/u);
    trial.refuses('Utilities.formatDate(new Date(NaN), "Europe/Amsterdam", "yyyy")', /don't match/u);
  });

  it("read written dates in a zone, be it a day on which the clock changes", () => {
    const trial = new Trial();
    const read = (text: string, pattern: string): unknown =>
      trial.gives(
        `return Utilities.parseDate("${text}", "Europe/Amsterdam", ${JSON.stringify(pattern)}).toISOString()`,
      );
    assert.equal(read("2026-03-29", "yyyy-MM-dd"), "2026-03-28T23:00:00.000Z");
    assert.equal(read("2026-10-26", "yyyy-MM-dd"), "2026-10-25T23:00:00.000Z");
    assert.equal(read("2026-10-25 02:30", "yyyy-MM-dd HH:mm"), "2026-10-25T00:30:00.000Z");
    trial.refuses('Utilities.parseDate("1 mei", "Europe/Amsterdam", "yyyy-MM-dd")', /Unparseable/u);
  });

  it("pack and unpack, with bytes from -128 to 127 and the type that unpacking wants", () => {
    const trial = new Trial();
    const lines = `const packed = Utilities.gzip(Utilities.newBlob("Zoë".repeat(500)));
      const text = Utilities.base64Encode(packed.getBytes());
      const blob = Utilities.newBlob(Utilities.base64Decode(text), "application/x-gzip");
      return [text.length < 100, Math.min(...packed.getBytes()) < 0, Utilities.ungzip(blob).getDataAsString().length]`;
    assert.deepEqual(trial.gives(lines), [true, true, 1500]);
    trial.refuses("Utilities.ungzip(Utilities.newBlob([31, -117]))", /content type of application\/x-gzip/u);
    trial.refuses("Utilities.newBlob([200])", /don't match/u);
    trial.refuses('Utilities.base64Decode("%%")', /decode/u);
  });

  it("keep properties of a person apart, as text, within their limits", () => {
    const trial = new Trial();
    trial.gives(`PropertiesService.getUserProperties().setProperty("a", "1");
      PropertiesService.getDocumentProperties().setProperty("b", "2")`);
    const by = "collega@gemeente.example";
    const lines = `return [PropertiesService.getUserProperties().getProperty("a"), PropertiesService.getDocumentProperties().getProperties()]`;
    assert.deepEqual(trial.gives(lines), ["1", { b: "2" }]);
    assert.deepEqual(trial.gives(lines, { by }), [null, { b: "2" }]);
    trial.refuses('PropertiesService.getDocumentProperties().setProperty("a", 1)', /don't match/u);
    trial.refuses('PropertiesService.getDocumentProperties().setProperty("a", "x".repeat(9217))', /too large: value/u);
    const many = `for (let i = 0; i < 60; i += 1) PropertiesService.getDocumentProperties().setProperty("k" + i, "x".repeat(9000))`;
    trial.refuses(many, /storage quota/u);
  });

  it("keep a cache for a while, within its limits, and forget what Google wants to forget", () => {
    const trial = new Trial();
    trial.gives(
      `CacheService.getUserCache().putAll({ a: "1", b: "2" }, 600); CacheService.getUserCache().put("c", "3")`,
    );
    const read = `return CacheService.getUserCache().getAll(["a", "b", "c", "d"])`;
    assert.deepEqual(trial.gives(read), { a: "1", b: "2", c: "3" });
    assert.deepEqual(trial.gives(read, { by: "collega@gemeente.example" }), {});
    trial.platform.stores.evict((key) => key === "b");
    assert.deepEqual(trial.gives(read), { a: "1", c: "3" });
    trial.platform.now += 601_000;
    assert.deepEqual(trial.gives(read), {});
    assert.equal(trial.gives('return CacheService.getUserCache().get("a")'), null);
    trial.refuses('CacheService.getUserCache().put("a", "x".repeat(102401), 60)', /too large: value/u);
    trial.refuses('CacheService.getUserCache().put("k".repeat(251), "x", 60)', /too large: key/u);
    trial.refuses('CacheService.getUserCache().put("a", "x", 21601)', /expiration/u);
  });

  it("send mail until the quota of whoever runs the script is used up, counted over 24 hours", () => {
    const trial = new Trial();
    const { platform } = trial;
    platform.user(platform.owner).mailQuota = 2;
    const send = 'MailApp.sendEmail({ to: "contact@groep.example", subject: "s", body: "b", name: "Samen Hier" })';
    trial.gives(`${send}; ${send}`);
    trial.refuses(send, /^Service invoked too many times for one day: email\.$/u);
    assert.equal(trial.gives("return MailApp.getRemainingDailyQuota()"), 0);
    trial.gives(send, { by: "collega@gemeente.example" });
    platform.now += 86_400_000;
    trial.gives(send);
    const [first] = platform.mails;
    assert.deepEqual(
      platform.mails.map(({ from }) => from.split("@")[0]),
      ["eigenaar", "eigenaar", "collega", "eigenaar"],
    );
    assert.deepEqual(
      [first?.to, first?.subject, first?.body, first?.name],
      ["contact@groep.example", "s", "b", "Samen Hier"],
    );
  });

  it("refuse mail to nobody and to what is no address, and send nothing then", () => {
    const trial = new Trial();
    trial.refuses('MailApp.sendEmail({ to: "", subject: "s", body: "b" })', /no recipient/u);
    trial.refuses('MailApp.sendEmail({ to: "geen adres", subject: "s", body: "b" })', /Invalid email: geen adres/u);
    trial.refuses('MailApp.sendEmail("a@b", "s", "b")', /Invalid email/u);
    trial.refuses('MailApp.sendEmail({ to: "a@b.example", subject: "s", body: "x".repeat(204801) })', /Body Size/u);
    assert.throws(() => {
      trial.gives('MailApp.sendEmail({ to: "a@b.example", subject: "s", body: "b", attachments: [] })');
    }, /attachments/u);
    assert.deepEqual(trial.platform.mails, []);
  });

  it("refuse what a person did not agree to, by the name of the scope", () => {
    const trial = new Trial();
    trial.platform.user(trial.platform.owner).scopes = ourScopes.filter((one) => !one.endsWith("send_mail"));
    trial.refuses(
      "MailApp.getRemainingDailyQuota()",
      /not sufficient to call MailApp.getRemainingDailyQuota. Required permissions: .*send_mail/u,
    );
    trial.refuses("Session.getActiveUser().getEmail()", /Required permissions: .*userinfo.email/u);
    const status = `return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()
      === ScriptApp.AuthorizationStatus.REQUIRED`;
    assert.equal(trial.gives(status), true);
    const asked = trial.run(
      'try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL) } catch (e) { MailApp.sendEmail("a@b.example", "s", "b") }',
    );
    assert.equal(asked.outcome, "consent", "who catches the exception gets no further");
    assert.equal(trial.run("ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)", { hasUi: false }).outcome, "failed");
    trial.platform.user(trial.platform.owner).scopes = ourScopes;
    trial.gives("ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)");
    assert.equal(trial.gives(status), false);
  });

  it("refuse what the manifest does not ask for, whatever a person agreed to", () => {
    const trial = new Trial({ scopes: [scope("spreadsheets.currentonly")] });
    trial.refuses("MailApp.getRemainingDailyQuota()", /not sufficient/u);
    assert.equal(trial.gives("return sheet.getName()"), "Blad1");
  });

  it("do not begin for somebody who was never asked", () => {
    const trial = new Trial();
    trial.platform.user("nieuw@gemeente.example").scopes = undefined;
    assert.equal(trial.run("return 1", { by: "nieuw@gemeente.example" }).outcome, "not-begun");
    const opened = trial.run("return sheet.getName()", { by: "nieuw@gemeente.example", authMode: "LIMITED" });
    assert.equal(opened.value, "Blad1");
  });

  it("allow no mail, timers or sidebar to what runs by itself at opening", () => {
    const trial = new Trial({ files: new Map([["Sidebar", "<p>x</p>"]]) });
    const simple = { authMode: "LIMITED" } as const;
    trial.refuses("ScriptApp.getProjectTriggers()", /script\.scriptapp/u, simple);
    trial.refuses("MailApp.getRemainingDailyQuota()", /send_mail/u, simple);
    trial.refuses(
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar"))',
      /container\.ui/u,
      simple,
    );
    trial.gives(
      'SpreadsheetApp.getUi().createMenu("M").addItem("Doe", "helper").addToUi(); book.toast("t", "T", 3)',
      simple,
    );
    assert.equal(trial.platform.screen.functionAt(["M", "Doe"]), "helper");
  });

  it("show menus, dialogs and the sidebar to who looks on, and throw where nobody does", () => {
    const trial = new Trial({ files: new Map([["Sidebar", "<p>x</p>"]]) });
    const { screen, defects } = trial.platform;
    screen.answers.push({ button: "NO" }, { button: "OK", text: "x@y.example" });
    const lines = `const ui = SpreadsheetApp.getUi();
      const no = ui.alert("T", "t", ui.ButtonSet.YES_NO) === ui.Button.NO;
      const asked = ui.prompt("P", "p", ui.ButtonSet.OK_CANCEL); ui.alert("Klaar");
      ui.showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Samen Hier"));
      const sub = ui.createMenu("Meer").addItem("Weg", "bestaatNiet"); ui.createMenu("M").addSeparator().addSubMenu(sub).addToUi();
      return [no, asked.getSelectedButton() === ui.Button.OK, asked.getResponseText()]`;
    assert.deepEqual(trial.gives(lines), [true, true, "x@y.example"]);
    assert.deepEqual(
      screen.shown.map(({ kind }) => kind),
      ["alert", "prompt", "alert", "sidebar"],
    );
    assert.deepEqual(defects, ["a menu item for bestaatNiet, which is no function of the script"]);
    assert.throws(() => screen.functionAt(["M", "Niet"]), /no item/u);
    trial.refuses("SpreadsheetApp.getUi()", /from this context/u, { hasUi: false });
    trial.refuses('HtmlService.createHtmlOutputFromFile("Weg")', /No HTML file named Weg/u);
  });

  it("keep the log, so that tests can look for names in it", () => {
    const trial = new Trial();
    trial.gives('console.error("code", { a: 1 }); console.log("x")');
    assert.deepEqual(trial.platform.log, [
      { level: "error", text: 'code {"a":1}' },
      { level: "log", text: "x" },
    ]);
  });
});
