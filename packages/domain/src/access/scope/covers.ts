import type { Reach } from "./reach.js";

/**
 * Whether a reach holds everyone that another one holds, as far as the two themselves tell: a school in the one and its
 * hub in the other are not known to each other.
 *
 * @example
 * const nobody = { everyone: false, hubIds: [], subjectIds: [], schoolIds: [], cohortParts: [], ownCaseload: false, ownRecord: false };
 * covers({ ...nobody, hubIds: ["east", "west"] }, { ...nobody, hubIds: ["east"] }) // => true
 * covers({ ...nobody, hubIds: ["east"] }, { ...nobody, everyone: true }) // => false
 */
export function covers(wide: Reach, narrow: Reach): boolean {
  if (wide.everyone) return true;
  if (narrow.everyone) return false;
  return (
    (["hubIds", "subjectIds", "schoolIds"] as const).every((places) =>
      narrow[places].every((id) => wide[places].includes(id)),
    ) &&
    narrow.cohortParts.every(
      ({ subjectId, cohortId }) =>
        wide.subjectIds.includes(subjectId) ||
        wide.cohortParts.some((part) => part.subjectId === subjectId && part.cohortId === cohortId),
    ) &&
    (wide.ownCaseload || !narrow.ownCaseload) &&
    (wide.ownRecord || !narrow.ownRecord)
  );
}
