import type { Done } from "../year/stage/deed.js";
import type { Who } from "./cast.js";
import type { Facts } from "./facts.js";
/** One act as somebody tries it, and what the words of the rules say of it. */
export interface Attempt {
    readonly act: string;
    readonly by: Who;
    readonly input: Readonly<Record<string, unknown>>;
    /** The code of the refusal; null where the rules allow it. */
    readonly refusal: string | null;
    /** Whether it is about something that is not there for whoever tries it: a draft of somebody else. */
    readonly isUnseen?: boolean;
    /** Whether it is the work of somebody else, which is said before anything of its version. */
    readonly isOthers?: boolean;
    /** What it changes in the model once it is done. */
    becomes(done: Done): void;
}
/** Choices of one command, made beforehand: whole numbers from 0 to 9. */
export type Choices = readonly [number, number, number, number];
/** Makes an attempt of what is there; null where there is nothing to try it on. */
export type Move = (facts: Facts, choices: Choices) => Attempt | null;
/** One of the things that there are; undefined where there is none. */
export declare const oneOf: <Item>(items: readonly Item[], choice: number) => Item | undefined;
/** The first refusal whose condition holds; null where none does. */
export declare const firstOf: (...refusals: readonly (readonly [boolean, string])[]) => string | null;
