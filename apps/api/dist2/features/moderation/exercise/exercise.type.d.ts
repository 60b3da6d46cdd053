import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ExerciseKind, OutcomePolicy, SamplingPolicy } from "@reviewpoint/domain/moderation";
import type { ShownExercise } from "./exercise.query.js";
type Shown = Pick<ShownExercise, ("id" | "kind" | "title" | "opensOn" | "closesOn" | "observedFrom" | "observedUntil" | "isBlind" | "policy") | ("outcomePolicy" | "openedAt" | "seedHash" | "seedCommittedAt" | "marksWhenCommitted" | "acceptedAt") | ("seedRevealedAt" | "closedOn" | "version" | "sampled" | "allotted" | "judged" | "blindPieces" | "leftOnDesk")>;
export declare class ExerciseType implements Shown {
    readonly id: string;
    readonly kind: ExerciseKind;
    readonly title: string;
    readonly opensOn: IsoDate;
    readonly closesOn: IsoDate;
    readonly observedFrom: IsoDate | null;
    readonly observedUntil: IsoDate | null;
    readonly isBlind: boolean;
    readonly policy: SamplingPolicy;
    readonly outcomePolicy: OutcomePolicy;
    readonly openedAt: IsoInstant;
    readonly seedHash: string | null;
    readonly seedCommittedAt: IsoInstant | null;
    readonly marksWhenCommitted: number | null;
    readonly acceptedAt: IsoInstant | null;
    readonly seedRevealedAt: IsoInstant | null;
    readonly closedOn: IsoDate | null;
    readonly sampled: number;
    readonly allotted: number;
    readonly judged: number;
    readonly blindPieces: number;
    readonly leftOnDesk: number;
    readonly version: number;
}
export declare const ExerciseConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: ExerciseType;
        }[];
        readonly nodes: readonly ExerciseType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
export {};
