import type { Reach } from "@reviewpoint/domain/access";

/** Whether a reach is told by trainee: then cells, which know hub and subject only, cannot be counted. */
export const isReachedByTrainee = ({ everyone, schoolIds, ownCaseload, ownRecord }: Reach): boolean =>
  !everyone && (schoolIds.length > 0 || ownCaseload || ownRecord);
