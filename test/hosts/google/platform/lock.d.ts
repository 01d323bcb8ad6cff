import { Faked } from "./faked.ts";
/** `LockService`; locks are let go when the execution ends, however it ends. */
export declare class LockService extends Faked {
    readonly typeName = "LockService";
    getDocumentLock(...given: unknown[]): Faked;
}
