/** Whether a reach is told by trainee: then cells, which know hub and subject only, cannot be counted. */
export const isReachedByTrainee = ({ everyone, schoolIds, ownCaseload, ownRecord }) => !everyone && (schoolIds.length > 0 || ownCaseload || ownRecord);
//# sourceMappingURL=is-reached-by-trainee.js.map