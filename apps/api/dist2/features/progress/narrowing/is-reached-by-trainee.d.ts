import type { Reach } from "@reviewpoint/domain/access";
/** Whether a reach is told by trainee: then cells, which know hub and subject only, cannot be counted. */
export declare const isReachedByTrainee: ({ everyone, schoolIds, ownCaseload, ownRecord }: Reach) => boolean;
