import { Faked } from "./faked.ts";
import type { Realm } from "./realm.ts";
/** What stands behind the wall that a script holds; anything else comes back as it is. */
export declare function behindWall(value: unknown): unknown;
/** The wall around an object: always the same one, so that a script can compare. */
export declare function walled(inside: Faked): object;
/** A value as a script gets it: objects behind their wall, lists and dates of the world of the script. */
export declare function exposed(value: unknown, realm: Realm): unknown;
