import type { Entry, Probe } from "./probe.js";
/** Every way to exercises and their parts. */
export declare const moderationWays: {
    readonly operations: Readonly<Record<string, Probe>>;
    readonly entries: Readonly<Record<string, Entry>>;
    readonly fields: Readonly<Record<string, Entry>>;
    readonly arguments: Readonly<Record<string, string>>;
};
