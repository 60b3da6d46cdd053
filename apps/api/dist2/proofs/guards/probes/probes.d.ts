import type { Entry, Probe } from "./probe.js";
/** How operations, and arguments that ask more, are asked. `PERSON` is the person whom the target is. */
export declare const operations: Readonly<Record<string, Probe>>;
export declare const entries: Readonly<Record<string, Entry>>;
/** Fields that are met another way than the rest of their type. */
export declare const fieldEntries: Readonly<Record<string, Entry>>;
/** Arguments that a field asks for. */
export declare const argumentsOf: Readonly<Record<string, string>>;
