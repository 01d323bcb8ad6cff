import type { Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
/** All that a script finds besides the language, by name. */
export declare function servicesOf(platform: Platform): ReadonlyMap<string, Faked>;
