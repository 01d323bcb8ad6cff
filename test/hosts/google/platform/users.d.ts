/** The four scopes that the manifest asks for. */
export declare const ourScopes: readonly string[];
/** Somebody with an account. */
export interface User {
    /** Address; invented. */
    readonly email: string;
    /** What this person agreed to; undefined when never asked. */
    scopes: readonly string[] | undefined;
    /** Recipients in 24 hours. */
    mailQuota: number;
    /** `nl`, `en`. */
    locale: string;
    /** May change the spreadsheet. */
    canEdit: boolean;
    /** The account is still there. */
    isThere: boolean;
}
/** A person who agreed to everything, unless said otherwise. */
export declare function newUser(email: string, about?: Partial<Omit<User, "email">>): User;
