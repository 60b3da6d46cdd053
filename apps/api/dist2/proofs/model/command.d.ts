import type fc from "fast-check";
import { type Choices, type Move } from "./attempt.js";
import type { Facts } from "./facts.js";
import type { World } from "./world/world.js";
/** How something is tried. `stale` says a version that is not there; the outsider may write nothing. */
export declare const manners: readonly ["plain", "only validated", "stale", "by an outsider"];
export type Manner = (typeof manners)[number];
type Command = fc.AsyncCommand<Facts, World>;
/** Somebody tries something, and is answered as the model says. */
export declare class Try implements Command {
    readonly name: string;
    readonly move: Move;
    readonly choices: Choices;
    readonly manner: Manner;
    constructor(name: string, move: Move, choices: Choices, manner: Manner);
    check(facts: Readonly<Facts>): boolean;
    run(facts: Facts, world: World): Promise<void>;
    toString: () => string;
}
/** Something that was acknowledged is sent again under its key: word for word, or with something else in it. */
export declare class SendAgain implements Command {
    readonly which: number;
    readonly isOther: boolean;
    constructor(which: number, isOther: boolean);
    check(facts: Readonly<Facts>): boolean;
    run(facts: Facts, world: World): Promise<void>;
    toString: () => string;
}
/** Days pass. */
export declare class Wait implements Command {
    readonly days: number;
    constructor(days: number);
    check: () => boolean;
    run(facts: Facts): Promise<void>;
    toString: () => string;
}
export {};
