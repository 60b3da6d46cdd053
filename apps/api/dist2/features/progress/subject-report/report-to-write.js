import { tiesTo } from "@reviewpoint/domain/access";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { rowsWithin } from "../../../graph/reading/rows.js";
import { found } from "../../../graph/writing/found.js";
import { subjectFrame } from "../subject-cohort/subject-frame.query.js";
/** How the viewer is tied to the subject that an action names. */
export async function tiesToSubject({ viewer }, { subjectId }) {
    const place = { hubId: null, cohortId: "", subjectId, schoolIds: [], isSelf: false, isMentored: false };
    return tiesTo(place, viewer.roles, { providerHasHubs: viewer.hasHubs ?? true });
}
/** Finds the review point and the subject that an action names. */
export async function frameToWrite({ unit, viewer, refuse }, { reviewPointId, subjectId }) {
    const isAsked = isUuid(subjectId) && isUuid(reviewPointId);
    const frame = isAsked ? await subjectFrame(rowsWithin({ unit }), { subjectId, reviewPointId }) : null;
    if (frame !== null)
        return frame;
    const isSubjectKnown = await found(unit, viewer.providerId, "subject", subjectId);
    return isSubjectKnown
        ? refuse({ code: "not-found", what: "review point", id: reviewPointId }, "reviewPointId")
        : refuse({ code: "not-found", what: "subject", id: subjectId }, "subjectId");
}
//# sourceMappingURL=report-to-write.js.map