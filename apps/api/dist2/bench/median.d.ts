/** The middle one of some numbers; of two middle ones, the higher. @throws RangeError for none */
export declare function median(numbers: readonly number[]): number;
