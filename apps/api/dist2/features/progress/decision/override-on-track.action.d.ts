import { OnTrackType } from "../on-track/on-track.type.js";
import { OverrideOnTrackInput } from "./override-on-track.input.js";
/** Decides, with a reason, whether a trainee is on track; what the rule says stays visible beside it. */
export declare const overrideOnTrack: import("../../../graph/writing/action.js").Action<OverrideOnTrackInput, {
    readonly onTrack: {
        readonly type: () => typeof OnTrackType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, OnTrackType | null>;
        readonly description: "How the trainee stands now, and why.";
    };
}, "conflict" | "not-found" | "not-in-training" | "nothing-to-take-back" | "reason-missing">;
