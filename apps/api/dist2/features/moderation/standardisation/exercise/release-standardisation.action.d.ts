import { ChangeInput } from "../../../../graph/writing/mutation/write.input.js";
import { StandardisationType } from "./standardisation.type.js";
declare class ReleaseStandardisationInput extends ChangeInput {
    readonly standardisationId: string;
}
/** Releases results: marking ends, each who took part sees what was agreed and how they did, and whoever leads sees all. */
export declare const releaseStandardisation: import("../../../../graph/writing/action.js").Action<ReleaseStandardisationInput, {
    readonly standardisation: {
        readonly type: () => typeof StandardisationType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("./standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "leads-and-takes-part" | "not-found" | "nothing-marked" | "standardisation-released">;
export {};
