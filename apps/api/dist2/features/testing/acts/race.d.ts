/** The same work so many times at once. */
export declare const atOnce: <Answer>(times: number, work: (n: number) => Promise<Answer>) => Promise<Answer[]>;
/** How often each value was met. */
export declare function tallied(values: readonly string[]): Record<string, number>;
