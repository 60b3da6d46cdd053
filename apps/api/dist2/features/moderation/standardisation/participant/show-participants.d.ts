import type { KnownStandardisation } from "../exercise/standardisation.query.js";
import type { AgreedMarkRow } from "../script/agreed-mark.table.js";
import type { ScriptRow } from "../script/script.table.js";
import type { TrialMarkRow } from "../trial-mark/trial-mark.table.js";
import type { ParticipantRow } from "./participant.table.js";
import type { ShownParticipant } from "./participant.type.js";
/** What is known of one exercise, in whole or as far as its viewer may know it. */
export interface KnownParts {
    readonly scripts: readonly ScriptRow[];
    /** Empty before results are released. */
    readonly agreed: readonly AgreedMarkRow[];
    readonly participants: readonly ParticipantRow[];
    readonly marks: readonly TrialMarkRow[];
}
/** People who take part, in the order in which they come, each with their marks and, when it is released, their result. */
export declare function showParticipants(exercise: KnownStandardisation, { scripts, agreed, participants, marks }: KnownParts, isNamed: (personId: string) => boolean): ShownParticipant[];
