import type { Faked } from "./faked.ts";
declare const no: unique symbol;
/** What an argument may be: its value as we use it, or that it does not fit. */
export interface Kind<Value> {
    readonly read: (value: unknown) => Value | typeof no;
}
/** Text. */
export declare const text: Kind<string>;
/** A whole number. */
export declare const integer: Kind<number>;
/** True or false. */
export declare const truth: Kind<boolean>;
/** A list of whatever. */
export declare const list: Kind<readonly unknown[]>;
/** Text or nothing. */
export declare const textOrNull: Kind<string | null>;
/** True, false or nothing. */
export declare const truthOrNull: Kind<boolean | null>;
/** A number with or without a fraction. */
export declare const number: Kind<number>;
/** Anything. */
export declare const anything: Kind<unknown>;
/** True for a date of any world. */
export declare function isDate(value: unknown): value is Date;
/** A date of any world, as milliseconds since 1970; an invalid one does not fit. */
export declare const date: Kind<number>;
/** A plain object with keys. */
export declare const record: Kind<ReadonlyMap<string, unknown>>;
/** An object of the platform. */
export declare function a<Value extends Faked>(type: abstract new (...given: never[]) => Value): Kind<Value>;
/** The same, or nothing. */
export declare function orNull<Value>(inner: Kind<Value>): Kind<Value | null>;
type ValuesOf<Kinds extends readonly Kind<unknown>[]> = {
    -readonly [Place in keyof Kinds]: Kinds[Place] extends Kind<infer Value> ? Value : never;
};
/** The arguments, when there are exactly so many and each fits; undefined otherwise. */
export declare function fits<const Kinds extends readonly Kind<unknown>[]>(given: readonly unknown[], ...kinds: Kinds): ValuesOf<Kinds> | undefined;
/** Throws: no form of the method takes these. */
export declare function mismatch(given: readonly unknown[]): never;
/** The arguments of a method with one form. */
export declare function need<const Kinds extends readonly Kind<unknown>[]>(given: readonly unknown[], ...kinds: Kinds): ValuesOf<Kinds>;
/** A list of items of one kind. */
export declare function items<Value>(given: readonly unknown[], values: readonly unknown[], each: Kind<Value>): Value[];
/** Rows and cells of exactly the size of a range. */
export declare function block<Value>(given: readonly unknown[], size: {
    readonly rows: number;
    readonly columns: number;
}, each: Kind<Value>): readonly (readonly Value[])[];
export {};
