import type { Viewer } from "../../../../identity/index.js";
import type { KnownStandardisation } from "./standardisation.query.js";
/** Whether the viewer leads an exercise: may plan moderation of all that it is about, and takes no part. */
export declare const leads: (viewer: Viewer, exercise: KnownStandardisation) => boolean;
/**
 * Whether the viewer sees who takes part and how far they are, and what came of it when it is released: whoever leads;
 * afterwards whoever took part and could have led, and line managers.
 */
export declare function seesEverybody(viewer: Viewer, exercise: KnownStandardisation): boolean;
/** Whether the viewer sees what was agreed for the scripts. The database keeps it, besides, from whoever takes part. */
export declare const seesAgreed: (viewer: Viewer, exercise: KnownStandardisation) => boolean;
