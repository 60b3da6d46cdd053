import type { AdministrationRefusal, FreezeRefusal } from "@reviewpoint/domain/access";
import type { JudgementRefusal } from "@reviewpoint/domain/judgements";
import type { ExerciseRefusal, StandardisationRefusal } from "@reviewpoint/domain/moderation";
import type { ProgressRefusal } from "@reviewpoint/domain/progress";
import type { EvidenceRefusal } from "@reviewpoint/domain/evidence";
import type { RecoveryRefusal } from "@reviewpoint/domain/recovery";
import type { GapRefusal } from "@reviewpoint/domain/knowledge";
import type { TargetsRefusal } from "@reviewpoint/domain/targets";
import type { AssignmentRefusal } from "@reviewpoint/domain/moderation";
import type { BoardRecordRefusal } from "@reviewpoint/domain/moderation";
import type { ObservationRefusal } from "@reviewpoint/domain/observations";
/** For what every write can be refused, whatever it does. */
export type GrammarRefusal = 
/** The thing has changed since the client read it. */
{
    readonly code: "conflict";
    readonly currentVersion: number;
} | {
    readonly code: "not-allowed";
    readonly reason: string;
}
/** The idempotency key was used for something else. */
 | {
    readonly code: "key-reused";
    readonly usedFor: string;
}
/** Nothing within the viewer's sight has this id. */
 | {
    readonly code: "not-found";
    readonly what: string;
    readonly id: string;
}
/** One or more items of a list are refused, and so the whole list. */
 | {
    readonly code: "items-refused";
    readonly items: readonly Refused[];
};
/** The one list of refusals: those of the grammar and those of every room that is written to. */
export type WriteRefusal = GrammarRefusal | AdministrationRefusal | ObservationRefusal | BoardRecordRefusal | FreezeRefusal | JudgementRefusal | ProgressRefusal | RecoveryRefusal | EvidenceRefusal | GapRefusal | TargetsRefusal | AssignmentRefusal | ExerciseRefusal | StandardisationRefusal;
/** The code of a refusal. */
export type WriteRefusalCode = WriteRefusal["code"];
/** The refusal with a code, with its facts. */
export type RefusalOf<Code extends WriteRefusalCode> = Extract<WriteRefusal, {
    readonly code: Code;
}>;
/** A refusal as an answer: what was refused and which place of the input it is about. */
export interface Refused<Refusal extends WriteRefusal = WriteRefusal> {
    readonly refusal: Refusal;
    /** e.g. `["input", "items", "3", "until"]`. */
    readonly path: readonly string[];
}
/**
 * A code as the graph says it.
 * @example graphCode("last-administrator") // => "LAST_ADMINISTRATOR"
 */
export declare function graphCode(code: string): string;
/**
 * The graph's type of a refusal.
 * @example refusalTypeName("last-administrator") // => "LastAdministrator"
 */
export declare function refusalTypeName(code: string): string;
