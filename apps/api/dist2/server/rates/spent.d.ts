/** Who was found to have nothing left, and until when: known here, so that their next request is refused unread. */
export declare class Spent {
    #private;
    readonly now: () => number;
    constructor(now?: () => number);
    /** @param milliseconds until there is something again */
    note(key: string, milliseconds: number): void;
    /** Milliseconds to wait; 0 for anybody who is not known to have nothing left. */
    waitOf(key: string): number;
}
