import { Faked } from "./faked.ts";
/** A message that went. */
export interface Mail {
    /** Address of the account that sent it. */
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly body: string;
    /** Name of the sender, where one was given. */
    readonly name: string | undefined;
    /** Milliseconds since 1970. */
    readonly at: number;
}
/** `MailApp`. */
export declare class MailApp extends Faked {
    #private;
    readonly typeName = "MailApp";
    getRemainingDailyQuota(...given: unknown[]): number;
    sendEmail(...given: unknown[]): void;
}
