import type { LoadHook } from "node:module";
/** Loads the compiled features so that each of their guards can be taken away, one at a time, while they run. */
export declare const load: LoadHook;
/** A compiled file in which every guard asks, each time it is come by, whether it is taken away. */
export declare function switched(file: string, text: string): string;
