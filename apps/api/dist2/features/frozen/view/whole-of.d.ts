import type { Reader } from "../../../graph/reading/reader/reader.js";
import type { FrozenRow } from "./frozen.table.js";
import type { FrozenViewContent } from "./frozen-view.js";
/** A frozen view with what stands apart in its place again. */
export interface WholeView extends FrozenViewContent {
    /** Records that were erased. */
    readonly erased: number;
}
/** A frozen view as a whole; null for a pack, in which nothing stands apart. */
export declare function wholeOf(row: FrozenRow, read: Reader): Promise<WholeView | null>;
