import type { Setting } from "./setting.js";
/** The provider's settings of a day. */
export declare class Settings {
    #private;
    constructor(rows: readonly {
        readonly key: string;
        readonly value: unknown;
    }[]);
    /** What the provider has set, or what is usual. @throws TypeError when what it set cannot be read */
    of<Value>({ key, usual, read }: Setting<Value>): Value;
}
