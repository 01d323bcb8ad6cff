import { need } from "./arguments.ts";
import { Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";

/** `User`: only with a scope that we do not ask for. */
class SessionUser extends Faked {
  readonly typeName = "User";
  readonly #email: string;

  constructor(platform: Platform, email: string) {
    super(platform);
    this.#email = email;
  }

  getEmail(...given: unknown[]): string {
    need(given);
    return this.#email;
  }
}

/** `Session`. */
export class Session extends Faked {
  readonly typeName = "Session";

  getActiveUserLocale(...given: unknown[]): string {
    need(given);
    return this.platform.execution.start.user.locale;
  }

  getScriptTimeZone(...given: unknown[]): string {
    need(given);
    return this.platform.scriptZone;
  }

  getActiveUser(...given: unknown[]): Faked {
    need(given);
    return new SessionUser(this.platform, this.platform.execution.start.user.email);
  }

  getEffectiveUser(...given: unknown[]): Faked {
    need(given);
    return new SessionUser(this.platform, this.platform.execution.start.user.email);
  }
}
