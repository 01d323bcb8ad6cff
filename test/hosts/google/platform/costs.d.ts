/** What a call takes, in milliseconds. */
export declare function usualCost(method: string): number;
