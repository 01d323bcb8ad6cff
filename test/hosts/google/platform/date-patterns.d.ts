/** True for `Europe/Amsterdam` and its like; lists of the engine leave out new names of old zones, such as Asia/Kolkata. */
export declare function isPlace(zone: string): boolean;
/** An instant (milliseconds since 1970) by a pattern of Java, as it is on the clocks of a zone. */
export declare function formattedDate(instant: number, zone: string, pattern: string): string;
/** The instant that a text means in a zone by a pattern; throws on text of another shape. */
export declare function parsedDate(text: string, zone: string, pattern: string): number;
