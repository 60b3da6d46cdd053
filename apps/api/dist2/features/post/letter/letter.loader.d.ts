import type { Batch } from "../../../graph/reading/load.js";
import type { ShownLetter } from "./letter.type.js";
/** Letters by id, for those who administer messages. */
export declare const letterById: Batch<string, ShownLetter | null>;
