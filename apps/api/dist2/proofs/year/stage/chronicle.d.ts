import type { Deed, Input } from "./deed.js";
/** What was acknowledged in a year, in the order of the answers. Nothing else is known of what the server holds. */
export declare class Chronicle {
    #private;
    add(deed: Deed): void;
    /** What had been acknowledged before an act. */
    before(deed: Deed): Chronicle;
    get length(): number;
    /** The acts with these names, in order; all without any. */
    of<Asked extends Input = Input>(...acts: readonly string[]): readonly Deed<Asked>[];
}
