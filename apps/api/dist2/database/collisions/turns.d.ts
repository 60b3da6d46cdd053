/**
 * Turns of short work on the rows of one provider in this process: many at once, or one alone. Work that has collided asks
 * to be alone: then nothing of this process collides with it again, and it succeeds however many wait.
 */
export declare class Turns {
    #private;
    /** Whether nobody works or waits. */
    get isIdle(): boolean;
    /** Does work when its turn comes; who came first goes first. */
    take<T>(isAlone: boolean, work: () => Promise<T>): Promise<T>;
}
