import { type AccessAct } from "@reviewpoint/domain/access";
import type { Batch } from "../../../graph/reading/load.js";
/** What the viewer may do about trainees whose record may be read, by their ids, in the order of the access tables. */
export declare const actsAbout: Batch<string, readonly AccessAct[]>;
