import type { GraphContext } from "../../../graph/context.js";
import type { Counts, MarkerCounts } from "./counts.type.js";
/** How many pieces of work of assignments stand where. */
export declare function readCounts(ids: readonly string[], context: GraphContext): Promise<(Counts & {
    readonly assignmentId: string;
})[]>;
/** The same by marker and subject, of whom the viewer may see who marks their work, in the order of the subjects' codes. */
export declare function readMarkerCounts(ids: readonly string[], context: GraphContext): Promise<MarkerCounts[]>;
