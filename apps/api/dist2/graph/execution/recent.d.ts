/** A map that keeps the entries used last and forgets the rest. */
export declare class Recent<Key, Value> {
    #private;
    readonly size: number;
    /** @param size how many entries are kept, at least 1 */
    constructor(size: number);
    get(key: Key): Value | undefined;
    set(key: Key, value: Value): void;
}
