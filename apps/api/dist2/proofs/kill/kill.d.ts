import type { Scene } from "./scene.js";
/** Something that is killed, and is there again when this resolves. */
export interface Victim {
    readonly name: string;
    kill(): Promise<void>;
}
/** What came of all rounds. */
export interface Killed {
    readonly rounds: Readonly<Record<string, number>>;
    readonly acknowledged: number;
    readonly resent: number;
    readonly replayed: number;
    readonly letters: number;
    /** What must not be, as sentences. */
    readonly faults: readonly string[];
}
/** Kills each victim in turn while clients write, and then counts what is there. */
export declare function killWhileWriting(scene: Scene, victims: readonly Victim[], rounds: number, onRound?: (round: number) => void): Promise<Killed>;
