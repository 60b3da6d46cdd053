import { type YearWish } from "./setting/year-setting.js";
import type { Timings } from "./stage/timings.js";
/** What came of a year. */
export interface PlayedYear {
    readonly trainees: number;
    readonly acts: number;
    readonly replays: number;
    readonly resent: number;
    /** Milliseconds from the first act to the last. */
    readonly took: number;
    readonly compared: number;
    readonly timings: Timings;
    readonly letters: number;
    /** Mutations of the schema that nobody used. */
    readonly unused: readonly string[];
    /** What must not be, as sentences. */
    readonly faults: readonly string[];
}
/** Plays a training year through a started server, and compares what it then holds with what was acknowledged. */
export declare function playYear(wish: YearWish, say: (line: string) => void): Promise<PlayedYear>;
