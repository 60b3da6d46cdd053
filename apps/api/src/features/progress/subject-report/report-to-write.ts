import { type Tie, tiesTo } from "@reviewpoint/domain/access";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { rowsWithin } from "../../../graph/reading/rows.js";
import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { type SubjectFrame, type SubjectPlace, subjectFrame } from "../subject-cohort/subject-frame.query.js";

/** How the viewer is tied to the subject that an action names. */
export async function tiesToSubject(
  { viewer }: Pick<Performance, "viewer">,
  { subjectId }: Pick<SubjectPlace, "subjectId">,
): Promise<readonly Tie[]> {
  const place = { hubId: null, cohortId: "", subjectId, schoolIds: [], isSelf: false, isMentored: false };
  return tiesTo(place, viewer.roles, { providerHasHubs: viewer.hasHubs ?? true });
}

/** Finds the review point and the subject that an action names. */
export async function frameToWrite(
  { unit, viewer, refuse }: Performance<"not-found">,
  { reviewPointId, subjectId }: SubjectPlace,
): Promise<SubjectFrame | Refused<RefusalOf<"not-found">>> {
  const isAsked = isUuid(subjectId) && isUuid(reviewPointId);
  const frame = isAsked ? await subjectFrame(rowsWithin({ unit }), { subjectId, reviewPointId }) : null;
  if (frame !== null) return frame;
  const isSubjectKnown = await found(unit, viewer.providerId, "subject", subjectId);
  return isSubjectKnown
    ? refuse({ code: "not-found", what: "review point", id: reviewPointId }, "reviewPointId")
    : refuse({ code: "not-found", what: "subject", id: subjectId }, "subjectId");
}
