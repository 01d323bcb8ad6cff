import { a, fits, integer, items, list, need, text } from "./arguments.ts";
import { isPlace } from "./date-patterns.ts";
import { EnumWord, EnumWords, Faked } from "./faked.ts";
import { fail } from "./problems.ts";
import type { Platform } from "./platform.ts";
import type { Trigger } from "./timers.ts";

const mostTriggers = 20;

/** `Trigger`: a timer that stands. */
class TriggerObject extends Faked {
  readonly typeName = "Trigger";
  readonly trigger: Trigger;

  constructor(platform: Platform, trigger: Trigger) {
    super(platform);
    this.trigger = trigger;
  }

  getHandlerFunction(...given: unknown[]): string {
    need(given);
    return this.trigger.functionName;
  }

  getUniqueId(...given: unknown[]): string {
    need(given);
    return this.trigger.id;
  }
}

/** `ClockTriggerBuilder`: a timer to be. */
class ClockTriggerBuilder extends Faked {
  readonly typeName = "ClockTriggerBuilder";
  readonly #functionName: string;
  #hours: number | undefined;

  constructor(platform: Platform, functionName: string) {
    super(platform);
    this.#functionName = functionName;
  }

  everyHours(...given: unknown[]): this {
    const [hours] = need(given, integer);
    if (hours < 1) fail("Invalid argument: hours");
    this.#hours = hours;
    return this;
  }

  inTimezone(...given: unknown[]): this {
    const [zone] = need(given, text);
    if (!isPlace(zone)) fail(`Invalid time zone: ${zone}`);
    return this;
  }

  create(...given: unknown[]): Faked {
    need(given);
    const { platform } = this;
    const { user, isTimed } = platform.execution.start;
    if (this.#hours === undefined) fail("You must select a recurrence for the trigger.");
    if (platform.triggers.filter(({ owner }) => owner === user.email).length >= mostTriggers) {
      fail("This script has too many triggers. Triggers must be deleted from the script before more can be added.");
    }
    const number = platform.nextNumber();
    const trigger: Trigger = {
      id: String(7_000_000_000 + number),
      owner: user.email,
      functionName: this.#functionName,
      everyHours: this.#hours,
      minute: (number * 37) % 60,
      madeAt: platform.now,
      isDead: isTimed && platform.behaviour.deadTriggersFromTriggers,
    };
    platform.triggers.push(trigger);
    return new TriggerObject(platform, trigger);
  }
}

/** `TriggerBuilder`. */
class TriggerBuilder extends Faked {
  readonly typeName = "TriggerBuilder";
  readonly #functionName: string;

  constructor(platform: Platform, functionName: string) {
    super(platform);
    this.#functionName = functionName;
  }

  timeBased(...given: unknown[]): Faked {
    need(given);
    return new ClockTriggerBuilder(this.platform, this.#functionName);
  }
}

/** `AuthorizationInfo`: whether somebody agreed. */
class AuthorizationInfo extends Faked {
  readonly typeName = "AuthorizationInfo";
  readonly #service: ScriptApp;
  readonly #isMissing: boolean;

  constructor(service: ScriptApp, isMissing: boolean) {
    super(service.platform);
    this.#service = service;
    this.#isMissing = isMissing;
  }

  getAuthorizationStatus(...given: unknown[]): Faked {
    need(given);
    return this.#service.AuthorizationStatus.the(this.#isMissing ? "REQUIRED" : "NOT_REQUIRED");
  }

  getAuthorizationUrl(...given: unknown[]): string | null {
    need(given);
    return this.#isMissing ? "https://script.example/consent" : null;
  }
}

/** `ScriptApp`. */
export class ScriptApp extends Faked {
  readonly typeName = "ScriptApp";
  readonly #modes = new EnumWords(this.platform, "AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
  readonly #statuses = new EnumWords(this.platform, "AuthorizationStatus", ["REQUIRED", "NOT_REQUIRED"]);

  get AuthMode(): EnumWords {
    return this.#modes;
  }

  get AuthorizationStatus(): EnumWords {
    return this.#statuses;
  }

  /** Only one's own: those of others cannot be seen, nor deleted. */
  getProjectTriggers(...given: unknown[]): readonly Faked[] {
    need(given);
    const { triggers, execution } = this.platform;
    const mine = triggers.filter(({ owner }) => owner === execution.start.user.email);
    return mine.map((trigger) => new TriggerObject(this.platform, trigger));
  }

  newTrigger(...given: unknown[]): Faked {
    const [functionName] = need(given, text);
    if (!this.platform.execution.script.has(functionName)) {
      this.platform.defects.push(`a timer for ${functionName}, which is no function of the script`);
    }
    return new TriggerBuilder(this.platform, functionName);
  }

  deleteTrigger(...given: unknown[]): void {
    const [{ trigger }] = need(given, a(TriggerObject));
    const place = this.platform.triggers.findIndex(({ id }) => id === trigger.id);
    if (place < 0) fail("Unexpected error while getting the method or property deleteTrigger on object ScriptApp.");
    this.platform.triggers.splice(place, 1);
  }

  #missing(wanted: readonly string[]): readonly string[] {
    const granted = this.platform.execution.start.user.scopes ?? [];
    return wanted.filter((one) => !granted.includes(one));
  }

  /** Ends the execution to ask for consent when a person looks on; throws where nobody does. */
  #require(mode: Faked, wanted: readonly string[]): void {
    if (mode !== this.#modes.the("FULL")) this.platform.notModelled("another AuthMode than FULL");
    if (this.#missing(wanted).length === 0) return;
    const { execution } = this.platform;
    const said = "Authorization is required to perform that action.";
    if (execution.start.hasUi) execution.end("consent", said);
    fail(said);
  }

  requireAllScopes(...given: unknown[]): void {
    const [mode] = need(given, a(EnumWord));
    this.#require(mode, this.platform.scopes);
  }

  requireScopes(...given: unknown[]): void {
    const [mode, wanted] = need(given, a(EnumWord), list);
    this.#require(mode, items(given, wanted, text));
  }

  getAuthorizationInfo(...given: unknown[]): Faked {
    const [, wanted] = fits(given, a(EnumWord), list) ?? [...need(given, a(EnumWord)), this.platform.scopes];
    return new AuthorizationInfo(this, this.#missing(items(given, wanted, text)).length > 0);
  }
}
