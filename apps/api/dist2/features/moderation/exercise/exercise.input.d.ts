import type { ExerciseKind } from "@reviewpoint/domain/moderation";
export declare class ExerciseFilter {
    readonly kind?: ExerciseKind | null;
    readonly cohort?: string | null;
    readonly isClosed?: boolean | null;
    readonly mine?: boolean | null;
}
