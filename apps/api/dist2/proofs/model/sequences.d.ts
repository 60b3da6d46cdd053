import type { Move } from "./attempt.js";
import type { World } from "./world/world.js";
/** What can be tried. A new room adds its moves here. */
export declare const moves: Readonly<Record<string, Move>>;
/** How much is tried. */
export interface Sequences {
    /** Sequences, each about a trainee of its own. */
    readonly count: number;
    /** Commands of a sequence. */
    readonly commands: number;
    readonly seed: number;
    /** What is tried, by name; everything unless said. */
    readonly moves?: Readonly<Record<string, Move>>;
}
/**
 * Tries sequences of commands against the graph and the model: each is answered as the model says, and at the end both
 * hold the same.
 *
 * @returns the shortest sequence that is not, in words; null where none is found
 */
export declare function failureIn(world: World, { count, commands, seed, moves: tried }: Sequences): Promise<string | null>;
