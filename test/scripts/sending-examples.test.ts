import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SaxesParser } from "saxes";
import { readArguments } from "../../file-host/command-line/arguments.ts";
import { remindCommand } from "../../file-host/commands/remind.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

function textOf(path: string): string {
  return readFileSync(root + path, "utf8");
}

/** The words of a command line, with quotes around those that hold spaces. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare = ""]) => quoted ?? bare);
}

/** What stands on a line of a unit behind a name. */
function valueIn(unit: string, name: string): string {
  return new RegExp(`^${name}=(.+)$`, "mu").exec(textOf(`samples/sending/${unit}`))?.[1] ?? "";
}

/** An element as it stands in a task: where, in which namespace, and with which text. */
interface Element {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
}

/** The elements of a document, in the order in which they end. Throws where it is not well-formed. */
function elementsOf(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: { readonly name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => open.push({ name, text: "" }));
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on("closetag", ({ uri }) => {
    const path = open.map(({ name }) => name).join("/");
    found.push({ path, uri, text: open.pop()?.text.trim() ?? "" });
  });
  parser.write(xml).close();
  return found;
}

/** What the schema of Task Scheduler has of these elements, in the order that it asks for. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  "Task/Triggers/CalendarTrigger": ["Enabled", "StartBoundary", "Repetition", "ScheduleByWeek"],
  "Task/Actions/Exec": ["Command", "Arguments", "WorkingDirectory"],
};
const anyOrder: Readonly<Record<string, readonly string[]>> = {
  Task: ["RegistrationInfo", "Triggers", "Principals", "Settings", "Actions"],
  "Task/Triggers/CalendarTrigger/Repetition": ["Interval", "Duration", "StopAtDurationEnd"],
  "Task/Triggers/CalendarTrigger/ScheduleByWeek": ["DaysOfWeek", "WeeksInterval"],
  "Task/Principals/Principal": ["LogonType", "RunLevel"],
  "Task/Settings": [
    "MultipleInstancesPolicy",
    "DisallowStartIfOnBatteries",
    "StopIfGoingOnBatteries",
    "StartWhenAvailable",
    "RunOnlyIfNetworkAvailable",
    "Enabled",
    "ExecutionTimeLimit",
  ],
};

describe("the examples of sending by the clock", () => {
  const [, cron = ""] = /^(?:\S+ ){5}(\/usr.+)$/mu.exec(textOf("samples/sending/crontab")) ?? [];
  const task = elementsOf(textOf("samples/sending/task.xml"));
  const at = (path: string): string => task.find((element) => element.path === path)?.text ?? "";
  const inCron = wordsOf(cron.replace(/ >> .+$/u, ""));

  it("are command lines that the program takes", () => {
    const lines = [
      inCron,
      wordsOf(valueIn("samen-hier.service", "ExecStart")),
      wordsOf(`"${at("Task/Actions/Exec/Command")}" ${at("Task/Actions/Exec/Arguments")}`),
    ];
    for (const [node = "", program = "", command, ...words] of lines) {
      assert.match(node, /node(?:\.exe)?$/u);
      assert.match(program.replaceAll("\\", "/"), /\/samen-hier\/file-host\/bin\.mjs$/u);
      assert.equal(command, "remind");
      const given = readArguments("remind", words, remindCommand.options);
      assert.deepEqual([given.positionals.length, given.own.get("send")], [1, "true"]);
      assert.match(given.own.get("smtp") ?? "", /smtp\.json$/u);
    }
  });

  it("say the same to cron and to systemd, and stand in the guides as they are", () => {
    assert.deepEqual(wordsOf(valueIn("samen-hier.service", "ExecStart")), inCron);
    for (const page of ["docs/handleiding/versturen.md", "docs/guide/sending.md"]) {
      assert.ok(textOf(page).includes(cron), page);
    }
  });

  it("look every hour from seven to five, on working days", () => {
    assert.match(textOf("samples/sending/crontab"), /^17 7-17 \* \* 1-5 /mu);
    assert.equal(valueIn("samen-hier.timer", "OnCalendar"), "Mon..Fri *-*-* 07..17:17:00 Europe/Amsterdam");
    const trigger = "Task/Triggers/CalendarTrigger";
    assert.match(at(`${trigger}/StartBoundary`), /^\d{4}-\d\d-\d\dT07:17:00$/u);
    assert.deepEqual([at(`${trigger}/Repetition/Interval`), at(`${trigger}/Repetition/Duration`)], ["PT1H", "PT11H"]);
  });

  it("have a task that is well-formed, in the namespace of Task Scheduler, with elements that its schema knows", () => {
    assert.ok(task.every(({ uri }) => uri === "http://schemas.microsoft.com/windows/2004/02/mit/task"));
    const childrenOf = (path: string): readonly string[] =>
      task.flatMap((element) => {
        const cut = element.path.lastIndexOf("/");
        return element.path.slice(0, Math.max(cut, 0)) === path && cut > 0 ? [element.path.slice(cut + 1)] : [];
      });
    for (const [path, children] of Object.entries(sequences)) assert.deepEqual(childrenOf(path), children);
    for (const [path, children] of Object.entries(anyOrder)) {
      assert.deepEqual([...childrenOf(path)].sort(), [...children].sort());
    }
    const days = childrenOf("Task/Triggers/CalendarTrigger/ScheduleByWeek/DaysOfWeek");
    assert.deepEqual(days, ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]);
  });
});
