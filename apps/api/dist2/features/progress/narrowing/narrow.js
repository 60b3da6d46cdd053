import { thingsAsked } from "../../../graph/guarding/things-asked.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { Refusal } from "../../../graph/refusals/refusal.js";
import { cohortFrame } from "./cohort-frame.js";
import { readPlaces } from "./narrowing.query.js";
/**
 * Finds what a filter names, and about whom the viewer may ask it.
 *
 * @param given the arguments of the field, the filter among them.
 * @throws Refusal UNKNOWN_CODE for a code that nothing has; Denied for what the viewer may not ask by.
 */
export async function narrow(guard, given, context) {
    const within = thingsAsked(guard, given, viewerOf(context));
    const { where } = given;
    const codes = {
        hub: where.hub ?? null,
        subject: where.subject ?? null,
        schoolUrn: where.schoolUrn ?? null,
    };
    const [frame, places] = await Promise.all([cohortFrame(where.cohort, context), placesOf(codes, context)]);
    return {
        frame,
        reviewPoint: reviewPointOf(frame, "reviewPoint", where.reviewPoint),
        strand: strandOf(frame, where.strand),
        ...places,
        asOf: where.asOf ?? null,
        within,
    };
}
/** The review point with this code; null when none is named. @throws Refusal UNKNOWN_CODE */
export function reviewPointOf(frame, field, code) {
    return code == null ? null : named(frame.reviewPoints, field, code);
}
function strandOf(frame, code) {
    return code == null ? null : named(frame.strands, "strand", code);
}
function named(rows, field, code) {
    const row = rows.find((one) => one.code === code);
    if (row)
        return row;
    const known = rows.map((one) => one.code).join(", ");
    throw new Refusal("UNKNOWN_CODE", `where.${field}: the cohort has no ${JSON.stringify(code)}. It has ${known}.`);
}
async function placesOf(codes, context) {
    if (codes.hub === null && codes.subject === null && codes.schoolUrn === null) {
        return { hubId: null, subjectId: null, schoolId: null };
    }
    const places = await readPlaces(codes, context);
    const found = { hub: places.hubId, subject: places.subjectId, schoolUrn: places.schoolId };
    for (const field of ["hub", "subject", "schoolUrn"]) {
        if (codes[field] === null || found[field] !== null)
            continue;
        throw new Refusal("UNKNOWN_CODE", `where.${field}: nothing has ${JSON.stringify(codes[field])}.`);
    }
    return places;
}
//# sourceMappingURL=narrow.js.map