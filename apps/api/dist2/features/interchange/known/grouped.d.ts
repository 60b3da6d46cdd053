/** Items by a key, in their order. */
export declare function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]>;
