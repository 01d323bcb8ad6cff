/** True for a text that is one e-mail address. */
export declare function isAddress(text: string): boolean;
