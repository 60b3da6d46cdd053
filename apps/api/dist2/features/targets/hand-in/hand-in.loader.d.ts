import type { Batch } from "../../../graph/reading/load.js";
import type { KnownHandIn } from "./hand-in.types.js";
import type { HandInAgreementRow } from "./hand-in-agreement.table.js";
/** What was agreed with trainees, the newest first. */
export declare const agreementsByTrainee: import("../../../graph/reading/as-of/batch-as-of.js").BatchAsOf<string, readonly HandInAgreementRow[]>;
/** Hand-ins of trainees that nothing has superseded, the newest lesson first. */
export declare const handInsByTrainee: import("../../../graph/reading/as-of/batch-as-of.js").BatchAsOf<string, readonly KnownHandIn[]>;
/** Hand-ins by id; null outside the viewer's scope. */
export declare const handInById: Batch<string, KnownHandIn | null>;
