import assert from "node:assert/strict";
import { readFile, rm, utimes, writeFile } from "node:fs/promises";
import { lockPath } from "../../../../file-host/sending/workbook-lock.ts";
import { XlsxHost } from "../../../../file-host/xlsx-host.ts";
import { tools } from "../../../../scripts/tools.mjs";
import { contactAddress } from "../../../core/check-ins/programme.ts";
import { describeWith } from "../../../with-tools.ts";
import { ownCertificate, type Certificate } from "../mail-server.ts";
import { SendingStage, mondayAtNine, programmeFile } from "./stage.ts";

const [first, second] = [contactAddress(1), contactAddress(2)];
const contacts = "Contactpersonen";
const workbook = "Gesprekken 2026.xlsx";
const backup = `${workbook}.bak`;
const journal = `.${workbook}.samen-hier.sent`;
const excel = `~$${workbook}`;
const office = `.~lock.${workbook}#`;

describeWith([tools.openssl], "sending reminders from a file", function (openssl) {
  let certificate: Certificate;
  let start: Uint8Array;
  let stage: SendingStage;

  before(async () => {
    certificate = ownCertificate(openssl);
    start = await programmeFile(2);
  });
  beforeEach(async () => {
    stage = await SendingStage.begin(certificate, start);
  });
  afterEach(() => stage.end());

  it("sends to everybody once, writes it down in the file, and keeps one copy of how it was", async () => {
    const { sent, refused } = await stage.send();
    assert.equal(refused, undefined);
    assert.deepEqual(sent?.report, { sent: 2, failed: 0, uncertain: 0, postponed: 0, about: ["M-01", "M-02"] });
    assert.deepEqual(stage.received, [first, second]);
    assert.deepEqual([...(await stage.ledger()).values()], ["sent", "sent"]);
    assert.deepEqual(await stage.files(), [journal, workbook, backup].sort());
    assert.deepEqual(new Uint8Array(await readFile(stage.at(backup))), start);
  });

  it("takes away what was left of a file by who was killed while they wrote it, and nothing else", async () => {
    const left = [`.${workbook}.0123456789ab.tmp`, `.${workbook}.bak.0123456789ab.tmp`];
    const theirs = [`.${workbook}.tmp`, `${workbook}.0123456789ab.tmp`];
    for (const name of [...left, ...theirs]) await writeFile(stage.at(name), "x");
    assert.equal((await stage.send()).sent?.report.sent, 2);
    assert.deepEqual(await stage.files(), [journal, workbook, backup, ...theirs].sort());
  });

  it("leaves the file alone where nothing is to be sent", async () => {
    await stage.send();
    const after = await readFile(stage.path);
    stage.later(60);
    const again = await stage.send();
    assert.deepEqual([again.sent?.report.sent, again.sent?.backup], [0, undefined]);
    assert.deepEqual(await readFile(stage.path), after);
    assert.deepEqual(new Uint8Array(await readFile(stage.at(backup))), start);
    assert.equal(stage.received.length, 2);
  });

  it("waits for the day and hour of the settings, unless somebody wants it now", async () => {
    for (const minutes of [-30, 11 * 60, 5 * 24 * 60]) {
      stage.time = mondayAtNine + minutes * 60_000;
      assert.equal((await stage.send()).sent?.isTooEarly, true);
    }
    assert.deepEqual(await stage.files(), [workbook]);
    assert.equal((await stage.send(["--now"])).sent?.report.sent, 2);
  });

  it("writes nothing where the mail server is not there or refuses, and says which", async () => {
    await stage.server.stop();
    const { refused = "" } = await stage.send();
    assert.match(refused, /mailserver is niet te bereiken/u);
    assert.deepEqual(await stage.files(), [workbook]);
    assert.deepEqual(new Uint8Array(await readFile(stage.path)), start);
  });

  it("says nothing of people, addresses or passwords", async () => {
    stage.server.troubles.push("refused");
    const { remarks, sent } = await stage.send();
    assert.equal(sent?.report.failed, 1);
    const said = remarks.join("\n") + (await readFile(stage.at(journal), "utf8"));
    for (const secret of ["Invented", "@", "geheim", "bezorger"]) assert.ok(!said.includes(secret), secret);
  });

  it("goes on after an address that is refused, and tries it again a day later", async () => {
    stage.server.troubles.push("no-such-person");
    assert.deepEqual((await stage.send()).sent?.report.sent, 1);
    assert.deepEqual([...(await stage.ledger()).values()].sort(), ["failed", "sent"]);
    stage.later(24 * 60);
    assert.deepEqual((await stage.send()).sent?.report.sent, 1);
    assert.deepEqual(stage.received, [first, second]);
  });

  it("stops where the mail server is busy, and sends the rest later", async () => {
    stage.server.troubles.push(undefined, "busy");
    const { sent } = await stage.send();
    assert.deepEqual([sent?.report.sent, sent?.report.postponed, sent?.fault?.code], [1, 1, "mail-busy"]);
    stage.later(60);
    assert.equal((await stage.send()).sent?.report.sent, 1);
    assert.deepEqual(stage.received, [first, second]);
  });

  describe("killed", () => {
    let begin: Uint8Array;

    before(async () => {
      begin = await programmeFile(1);
    });

    /** Kills before every change on the disk in turn; `between` says what happens then. */
    async function whereverKilled(between: () => Promise<void>): Promise<void> {
      await writeFile(stage.path, begin);
      await stage.send();
      const everybody = stage.received;
      for (let change = 1; ; change += 1) {
        await writeFile(stage.path, begin);
        await rm(stage.at(journal), { force: true });
        stage.time = mondayAtNine;
        stage.server.received.length = 0;
        const isKilled = await stage.killedBefore(change);
        await between();
        stage.later(20);
        const { refused } = await stage.send();
        assert.equal(refused, undefined);
        const received = stage.received;
        assert.equal(new Set(received).size, received.length, `twice, killed before change ${change}`);
        const ledger = await stage.ledger();
        for (const address of everybody) {
          const status = ledger.get(address) ?? "";
          assert.ok(status === "sent" || status === "uncertain", `${status}, killed before change ${change}`);
          if (status === "sent") assert.ok(received.includes(address), `lost, killed before change ${change}`);
        }
        assert.ok(!(await stage.files()).includes(lockPath(workbook)));
        if (!isKilled) break;
      }
      assert.deepEqual(stage.received, everybody);
    }

    it("before any change on the disk, it sends nothing twice and shows what may have gone", () =>
      whereverKilled(() => Promise.resolve()));

    it("and an older workbook saved over it, it still sends nothing twice", () =>
      whereverKilled(() => writeFile(stage.path, begin)));

    it("goes on at once: who is killed needs no quarter of an hour to be found", async () => {
      await stage.killedBefore(3);
      const { sent, remarks } = await stage.send();
      assert.equal(sent?.report.sent, 2 - (sent?.report.uncertain ?? 0));
      assert.match(remarks.join(), /afgebroken/u);
    });
  });

  it("knows what went where somebody saved an older workbook over it, and lets people decide about what is uncertain", async () => {
    stage.server.troubles.push("gone");
    await stage.send();
    const after = new Map(await stage.ledger());
    assert.deepEqual([...after.values()].sort(), ["sent", "uncertain"]);
    await writeFile(stage.path, start);
    stage.later(60);
    const again = await stage.send();
    assert.deepEqual([again.sent?.report.sent, again.sent?.report.uncertain], [0, 0]);
    assert.deepEqual(await stage.ledger(), after);
    // The ledger has said so for a run: from here on it is theirs to decide.
    stage.later(60);
    await stage.send();
    assert.equal((await readFile(stage.at(journal), "utf8")).match(/unknown/gu), null);
    assert.equal(stage.received.length, 2);
  });

  describe("while somebody has the workbook open", () => {
    for (const [sign, program] of [
      [excel, "Excel"],
      [office, "LibreOffice"],
    ] as const) {
      it(`waits until it is closed, and says where: ${program}`, async () => {
        await writeFile(stage.at(sign), ",iemand,andere-pc,16.03.2026 09:00,x;");
        stage.onWait = (number) => (number === 40 ? rm(stage.at(sign)) : Promise.resolve());
        const { sent, remarks } = await stage.send();
        assert.equal(sent?.report.sent, 2);
        assert.deepEqual(
          remarks.map((line) => line.includes(`open in ${program}`) && line.includes(sign)),
          [true, true],
          "at once, and after a minute",
        );
      });
    }

    it("claims nothing where that takes too long, and ends with one sentence", async () => {
      await writeFile(stage.at(excel), "x");
      const { refused = "" } = await stage.send(["--wait", "3"]);
      assert.match(refused, /nog ergens geopend/u);
      assert.ok(stage.time - mondayAtNine < 4 * 60_000);
      assert.deepEqual(new Uint8Array(await readFile(stage.path)), start);
      assert.deepEqual(await stage.files(), [workbook, excel].sort());
      assert.deepEqual(stage.received, []);
    });

    it("stays the one at work for as long as it waits, also for another computer", async () => {
      await writeFile(stage.at(excel), "x");
      let other: Awaited<ReturnType<SendingStage["send"]>> | undefined;
      stage.onWait = async () => {
        if (other !== undefined || stage.time - mondayAtNine < 20 * 60_000) return;
        other = { remarks: [] };
        other = await stage.send(["--wait", "1"], { pid: 2, computer: { name: "andere-pc" } });
        await rm(stage.at(excel));
      };
      const { sent } = await stage.send(["--wait", "40"]);
      assert.match(other?.refused ?? "", /andere opdracht werkt/iu);
      assert.equal(sent?.report.sent, 2);
      assert.deepEqual(stage.received, [first, second]);
    });

    it("reads anew what people saved meanwhile", async () => {
      await writeFile(stage.at(excel), "x");
      const more = await programmeFile(3);
      stage.onWait = async (number) => {
        if (number === 2) await writeFile(stage.path, more);
        if (number === 4) await rm(stage.at(excel));
      };
      assert.equal((await stage.send()).sent?.report.sent, 3);
    });

    /** Opens Excel once the first message is with the mail server; closes it at a wait, or never. */
    async function openedMidway(closesAt: number): Promise<Awaited<ReturnType<SendingStage["send"]>>> {
      let isOpened = false;
      stage.onWait = (number) => (number === closesAt ? rm(stage.at(excel)) : Promise.resolve());
      return stage.send(["--wait", "1"], {
        beforeChange: async () => {
          if (isOpened || stage.received.length === 0) return;
          isOpened = true;
          await writeFile(stage.at(excel), "x");
        },
      });
    }

    it("in the middle, writes down what went as soon as that can be, and goes on", async () => {
      assert.equal((await openedMidway(10)).sent?.report.sent, 2);
      assert.deepEqual([...(await stage.ledger()).values()], ["sent", "sent"]);
    });

    it("in the middle and for good, begins nothing more, and the next run knows what went", async () => {
      const { sent } = await openedMidway(0);
      assert.deepEqual([sent?.report.uncertain, sent?.report.postponed], [1, 1]);
      assert.equal(stage.received.length, 1);
      // Whoever had it open has the workbook of before, and saves it.
      await writeFile(stage.path, start);
      await rm(stage.at(excel));
      const next = await stage.send();
      assert.deepEqual([next.sent?.report.sent, next.sent?.report.uncertain], [1, 0]);
      assert.deepEqual(stage.received, [first, second]);
      assert.deepEqual([...(await stage.ledger()).values()], ["sent", "sent"]);
    });
  });

  it("keeps what somebody else writes in the file between two steps, whichever", async () => {
    let changes = 0;
    /** Before every change of ours somebody adds a contact person, without telling anybody. */
    const beforeChange = async (number: number): Promise<void> => {
      if (![3, 5, 9].includes(number)) return;
      changes += 1;
      const host = XlsxHost.open(new Uint8Array(await readFile(stage.path)));
      const table = { sheet: contacts, headerRow: 1, keyColumns: ["Contactpersoon"] };
      const cells = [`Invented ${number}`, "nobody@example.org"];
      await host.apply([{ kind: "append-rows", table, columns: ["Contactpersoon", "E-mail"], rows: [{ cells }] }]);
      await writeFile(stage.path, host.bytes());
    };
    const { sent } = await stage.send([], { beforeChange });
    assert.deepEqual([sent?.report.sent, sent?.report.postponed, changes], [2, 0, 3]);
    assert.deepEqual(stage.received, [first, second]);
    const [sheet] = (await XlsxHost.open(new Uint8Array(await readFile(stage.path))).read([contacts])).sheets;
    assert.deepEqual(
      sheet?.cells.slice(3).map(([name]) => name),
      ["Invented 3", "Invented 5", "Invented 9"],
    );
  });

  it("stops where that is asked, once what was begun is finished", async () => {
    const asked = new AbortController();
    const { sent } = await stage.send([], {
      stop: asked.signal,
      beforeChange: () => {
        if (stage.received.length === 1) asked.abort();
        return Promise.resolve();
      },
    });
    assert.deepEqual([sent?.report.sent, sent?.report.uncertain, sent?.report.postponed], [1, 0, 1]);
    assert.deepEqual([...(await stage.ledger()).values()].sort(), ["planned", "sent"]);
    assert.ok(!(await stage.files()).some((name) => name.endsWith(".lock")));
  });

  it("leaves the work to who is at it, and waits for them", async () => {
    const other = stage.send([], {
      pid: 7,
      // Somebody else looks at every change.
      beforeChange: async (number) => {
        if (number !== 3) return;
        const { refused = "" } = await stage.send(["--wait", "1"], { pid: 8 });
        assert.match(refused, /andere opdracht werkt/u);
      },
    });
    assert.equal((await other).sent?.report.sent, 2);
    assert.deepEqual(stage.received, [first, second]);
    assert.deepEqual(await stage.files(), [journal, workbook, backup].sort());
  });

  it("takes over the lock of a computer that is no more", async () => {
    const path = lockPath(stage.path);
    await writeFile(path, JSON.stringify({ run: "x", pid: 1, computer: "another", at: mondayAtNine - 60_000 }));
    stage.onWait = () => Promise.resolve();
    const { sent, remarks } = await stage.send(["--wait", "20"]);
    assert.equal(sent?.report.sent, 2);
    assert.ok(stage.time - mondayAtNine >= 13 * 60_000);
    assert.match(remarks.at(-1) ?? "", /afgebroken/u);
    // One that was cut short while it was written goes by its age.
    await writeFile(path, '{"ru');
    await utimes(path, mondayAtNine / 1000, mondayAtNine / 1000);
    stage.later(60);
    assert.equal((await stage.send(["--wait", "1"])).refused, undefined);
  });
});
