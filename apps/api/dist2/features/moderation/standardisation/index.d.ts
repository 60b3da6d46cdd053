import { AssignmentStandardisationsResolver, StandardisationResolver } from "./exercise/standardisation.resolver.js";
import { StandardisationCandidatesResolver } from "./participant/candidates.resolver.js";
import { StandardisationParticipantResolver, StandardisationParticipantsResolver } from "./participant/participants.resolver.js";
import { StandardScriptsResolver } from "./script/scripts.resolver.js";
/** What standardisation adds to the graph. */
export declare const standardisationResolvers: readonly [typeof StandardisationResolver, typeof AssignmentStandardisationsResolver, typeof StandardScriptsResolver, typeof StandardisationParticipantsResolver, typeof StandardisationParticipantResolver, typeof StandardisationCandidatesResolver];
/** What can be done in it. */
export declare const standardisationActions: readonly [import("../../../graph/writing/action.js").Action<import("./exercise/standardisation.input.js").OpenStandardisationInput, {
    readonly standardisation: {
        readonly type: () => typeof import("./exercise/standardisation.type.js").StandardisationType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./exercise/standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "exercise-untitled" | "leads-and-takes-part" | "nobody-takes-part" | "not-a-marker" | "not-found" | "off-the-scale" | "script-label-twice" | "script-without-label" | "scripts-too-few" | "window-reversed">, import("../../../graph/writing/action.js").Action<import("./exercise/standardisation.input.js").ChangeStandardisationInput, {
    readonly standardisation: {
        readonly type: () => typeof import("./exercise/standardisation.type.js").StandardisationType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./exercise/standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-untitled" | "leads-and-takes-part" | "nobody-takes-part" | "not-a-marker" | "not-found" | "off-the-scale" | "script-label-twice" | "script-without-label" | "scripts-too-few" | "standardisation-released" | "trial-marking-has-begun" | "window-reversed">, import("../../../graph/writing/action.js").Action<import("./trial-mark/record-trial-marks.input.js").RecordTrialMarksInput, {
    readonly standardisation: {
        readonly type: () => typeof import("./exercise/standardisation.type.js").StandardisationType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./exercise/standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "not-found" | "nothing-marked" | "off-the-scale" | "script-marked-twice" | "script-not-of-exercise" | "standardisation-released" | "takes-no-part" | "trial-marking-not-open">, import("../../../graph/writing/action.js").Action<{
    readonly expectedVersion: number;
    readonly standardisationId: string;
    readonly idempotencyKey: string;
    readonly validateOnly?: boolean | null;
}, {
    readonly standardisation: {
        readonly type: () => typeof import("./exercise/standardisation.type.js").StandardisationType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./exercise/standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "leads-and-takes-part" | "not-found" | "nothing-marked" | "standardisation-released">];
