import { Book } from "../book/book.ts";
import { BookProblem } from "../book/problem.ts";
import { usualBehaviour, type Behaviour } from "./behaviour.ts";
import { usualCost } from "./costs.ts";
import { Execution, type ExecutionStart, type Trouble } from "./execution.ts";
import { EnumWord, type Faked } from "./faked.ts";
import type { Script, ScriptSource } from "./loaded.ts";
import { ExecutionEnd, NotModelled, PlatformProblem, SignatureProblem } from "./problems.ts";
import { hereRealm, type Realm } from "./realm.ts";
import { runTriggers, type Trigger, type TriggerRun } from "./timers.ts";
import { missingText, needOf } from "./scopes.ts";
import { servicesOf } from "./services.ts";
import { Stores } from "./stores.ts";
import { newUser, ourScopes, type User } from "./users.ts";
import type { Mail } from "./mail.ts";
import { notBegun, runOf, type Run, type RunOptions } from "./run.ts";
import { exposed, walled } from "./wall.ts";
import { Screen } from "./screen.ts";

export type { Run, RunOptions } from "./run.ts";

/** How a platform begins. */
export interface PlatformStart {
  readonly book?: Book;
  /** Milliseconds since 1970; 2 November 2026, 9 o'clock in Amsterdam, where nothing is said. */
  readonly now?: number;
  readonly behaviour?: Partial<Behaviour>;
  /** Address of who owns the spreadsheet, whom no protection stops. */
  readonly owner?: string;
  /** Scopes of the manifest. */
  readonly scopes?: readonly string[];
  /** Zone of the script, from its manifest. */
  readonly scriptZone?: string;
  /** HTML files of the project, by name without `.html`. */
  readonly files?: ReadonlyMap<string, string>;
  /** Milliseconds that a call takes. */
  readonly cost?: (method: string) => number;
}

/** A line that a script wrote to its log. */
export interface LogLine {
  readonly level: string;
  readonly text: string;
}

/** Google in memory: one spreadsheet with the script that is bound to it, its people, its clock and its services. */
export class Platform {
  readonly book: Book;
  /** Milliseconds since 1970. */
  now: number;
  behaviour: Behaviour;
  readonly owner: string;
  readonly scopes: readonly string[];
  readonly scriptZone: string;
  readonly files: Map<string, string>;
  cost: (method: string) => number;
  readonly users = new Map<string, User>();
  readonly log: LogLine[] = [];
  readonly mails: Mail[] = [];
  readonly triggers: Trigger[] = [];
  readonly screen = new Screen();
  readonly stores = new Stores();
  /** What was called and is not modelled, for who caught the exception: must stay empty. */
  readonly unknown: string[] = [];
  /** Everything that the platform refused, in its words: the script may have caught it and said something else. */
  readonly refusals: string[] = [];
  /** What works here and goes wrong one day, such as a lock let go before a flush: must stay empty. */
  readonly defects: string[] = [];
  /** Who holds the lock of the document: an execution, or something from outside until a time. */
  lockHolder: Execution | { readonly until: number } | undefined;
  /** Called before every call: a test may let somebody else do something in between. */
  beforeCall: (method: string) => void = () => undefined;
  /** How long timers ran, by address of their owner. */
  readonly timed = new Map<string, { readonly at: number; readonly milliseconds: number }[]>();
  /** Stretches of time, in milliseconds since 1970, in which Google fires no timer; the end is not in it. */
  outages: readonly { readonly from: number; readonly to: number }[] = [];
  /** What goes wrong in a run of a timer, where a test wants that. */
  troubleOfTimer: (trigger: Trigger, at: number) => Trouble = () => ({});
  /** The script that the spreadsheet carries. */
  source: ScriptSource | undefined;
  private readonly running: Execution[] = [];
  private lastNumber = 0;
  private readonly walls: ReadonlyMap<string, object>;

  constructor(start: PlatformStart = {}) {
    this.book = start.book ?? new Book();
    this.now = start.now ?? Date.UTC(2026, 10, 2, 8);
    this.behaviour = { ...usualBehaviour, ...start.behaviour };
    this.owner = start.owner ?? "eigenaar@gemeente.example";
    this.scopes = start.scopes ?? ourScopes;
    this.scriptZone = start.scriptZone ?? "Europe/Amsterdam";
    this.files = new Map(start.files);
    this.cost = start.cost ?? usualCost;
    this.walls = new Map([...servicesOf(this)].map(([name, service]) => [name, walled(service)]));
  }

  /** Somebody with an account: made when first named, having agreed to everything. */
  user(email: string): User {
    const standing = this.users.get(email);
    if (standing !== undefined) return standing;
    const made = newUser(email);
    this.users.set(email, made);
    return made;
  }

  /** The names that a script finds, such as `SpreadsheetApp`. */
  get globals(): ReadonlyMap<string, object> {
    return this.walls;
  }

  /** A fresh number, the same in every run of a test. */
  nextNumber(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  /** What runs now; throws between executions. */
  get execution(): Execution {
    const current = this.running.at(-1);
    if (current === undefined) throw new Error("nothing runs: begin an execution first");
    return current;
  }

  /** The world of the script that runs. */
  get realm(): Realm {
    return this.running.at(-1)?.script.realm ?? hereRealm;
  }

  /** Remembers and throws: something that this platform does not have. */
  notModelled(what: string): never {
    this.unknown.push(what);
    throw new NotModelled(what);
  }

  /** Does one call of the script: counts it, lets the clock run, asks for permission, and throws as the platform does. */
  perform(inside: Faked, key: string, given: readonly unknown[]): unknown {
    const method = `${inside.typeName}.${key}`;
    // A word of an enumeration knows itself: nothing is asked of a service.
    if (inside instanceof EnumWord) return Reflect.apply(methodOf(inside, key), inside, given);
    try {
      this.beforeCall(method);
      this.execution.enter(method, this.now);
      this.now += this.cost(method);
      this.checkPermission(method);
      const before = this.book.state;
      const value: unknown = Reflect.apply(methodOf(inside, key), inside, given);
      if (this.book.state !== before) this.execution.unflushed.push(before);
      this.execution.leave();
      return exposed(value, this.realm);
    } catch (problem) {
      throw this.asThrown(problem, method);
    }
  }

  private checkPermission(method: string): void {
    const { authMode, user } = this.execution.start;
    const need = needOf(method);
    if (need.oneOf.length === 0) return;
    const isSimple = authMode !== "FULL";
    const granted = isSimple ? this.scopes : (user.scopes ?? []).filter((one) => this.scopes.includes(one));
    const isMissing = !need.oneOf.some((one) => granted.includes(one));
    if (isMissing || (isSimple && need.notInSimpleTrigger)) throw new PlatformProblem(missingText(method, need));
  }

  /** What the script gets to catch, of its own world. */
  private asThrown(problem: unknown, method: string): unknown {
    if (problem instanceof SignatureProblem) {
      const [type = "", name = ""] = method.split(".");
      const home = /^(?:Spreadsheet|Sheet|Range|Ui|.*Builder|Protection|Filter|NamedRange|.*Chart)$/u.test(type);
      const called = `${home ? "SpreadsheetApp." : ""}${type}.${name}`;
      return this.exception(`The parameters ${problem.message} don't match the method signature for ${called}.`);
    }
    if (problem instanceof NotModelled && !this.unknown.includes(problem.message)) this.unknown.push(problem.message);
    const isOurs =
      problem instanceof PlatformProblem || problem instanceof BookProblem || problem instanceof ExecutionEnd;
    if (isOurs) return this.exception(problem.message);
    this.refusals.push(`${method}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`);
    return problem;
  }

  private exception(message: string): unknown {
    this.refusals.push(message);
    return this.realm.exception("Exception", message);
  }

  /** All pending writes are stored for good. */
  flush(): void {
    for (const execution of this.running) execution.unflushed = [];
  }

  /** Begins an execution that a test ends itself; `run` is the usual way. */
  begin(start: ExecutionStart, script: Script, trouble: Trouble = {}): Execution {
    // What another execution wrote is there for all once somebody else looks.
    this.flush();
    const execution = new Execution(start, script, this.now, trouble);
    this.running.push(execution);
    return execution;
  }

  /** Ends an execution: its locks go, and what it wrote stays unless it was killed. */
  finish(execution: Execution): void {
    const place = this.running.indexOf(execution);
    if (place >= 0) this.running.splice(place, 1);
    if (this.lockHolder === execution) this.lockHolder = undefined;
    const { unflushed, ended } = execution;
    const isKilled = ended?.why === "killed" || ended?.why === "timed-out";
    const fate = isKilled ? this.behaviour.onKill : execution.hasThrown ? this.behaviour.onThrow : "kept";
    const kept = unflushed[fate === "lost" ? 0 : Math.floor(unflushed.length / 2)];
    if (fate !== "kept" && kept !== undefined) this.book.state = kept;
  }

  /** Runs a global function of the script for somebody, to its end. */
  run(email: string, functionName: string, options: RunOptions = {}): Run {
    const { given = [], authMode = "FULL", hasUi = true, isTimed = false, ...trouble } = options;
    const user = this.user(email);
    const start: ExecutionStart = { user, functionName, authMode, hasUi, isTimed };
    if (authMode === "FULL" && user.scopes === undefined) return notBegun(start);
    if (this.source === undefined) throw new Error("the spreadsheet carries no script");
    const execution = this.begin(start, this.source(), trouble);
    try {
      const values = given.map((one) => (typeof one === "object" ? execution.script.plain(one) : one));
      const value = execution.script.call(functionName, values);
      // A script that catches the end of its own execution does not run on for that.
      return runOf(execution, this.now, execution.ended === undefined ? { value } : {});
    } catch (thrown) {
      execution.hasThrown = true;
      return runOf(execution, this.now, { thrown });
    } finally {
      this.finish(execution);
    }
  }

  /** Somebody opens the spreadsheet: `onOpen` runs, as far as it may without permission. */
  open(email: string): Run {
    this.screen.opened();
    return this.run(email, "onOpen", { authMode: "LIMITED", given: [{ authMode: "LIMITED" }] });
  }

  /** Somebody chooses an item of a menu, by the labels on the way to it. */
  choose(email: string, ...labels: readonly string[]): Run {
    return this.run(email, this.screen.functionAt(labels));
  }

  /** True while Google fires no timers. */
  isOut(at: number): boolean {
    return this.outages.some(({ from, to }) => at >= from && at < to);
  }

  /** Lets the clock run to a time and fires timers on the way. */
  fireTriggers(until: number): readonly TriggerRun[] {
    return runTriggers(this, until);
  }
}

function methodOf(inside: Faked, key: string): (...given: unknown[]) => unknown {
  return Reflect.get(inside, key) as (...given: unknown[]) => unknown;
}
