import { type IsoDate } from "@reviewpoint/domain/calendar";
import type { SeededRandom } from "@reviewpoint/domain/statistics";
import type { Coded } from "../../stage/roster.js";
/** One small step, due one or two weeks after the day on which it is set. */
export declare function targetDraft(chance: SeededRandom, strands: readonly Coded[], setOn: IsoDate): {
    action: string;
    successEvidence: string;
    strandId: string;
    dueOn: string;
};
