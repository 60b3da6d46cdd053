import { besideBand, besideOthers, isComplete, pastBands, subjectCohort, } from "@reviewpoint/domain/progress";
import { thresholdsOf } from "../cell/terms.js";
import { readParts, readPast, readStandings, readTrainees, } from "./subject-standings.query.js";
/** Analyses a subject's cohort from what the viewer may see of it; null where they see nobody. */
export async function analyseSubject(read, frame, viewer, settings) {
    const [trainees, standings, parts, earlier] = await Promise.all([
        readTrainees(read, frame, viewer),
        readStandings(read, frame, viewer),
        readParts(read, frame, viewer),
        readPast(read, frame, viewer),
    ]);
    if (trainees.length === 0)
        return null;
    const { subjectId, reviewPointId, previousId } = frame;
    const at = (point) => standings.flatMap(({ reviewPointId: where, ...one }) => (where === point ? [one] : []));
    const { lowReliabilityBelow, suppressBelow } = thresholdsOf(settings);
    const cohort = subjectCohort(trainees, at(reviewPointId), previousId === null ? [] : at(previousId), {
        lowReliabilityBelow,
    });
    const { status: _, ...past } = pastBands(earlier, frame.frameworkId, [frame.code]);
    const [band = null] = past.bands;
    const complete = cohort.trainees.filter(isComplete).map(({ atExpected }) => atExpected);
    return {
        ...cohort,
        ...{ subjectId, reviewPointId, previousId },
        past: { ...past, beside: band === null || complete.length === 0 ? null : besideBand(complete, band) },
        others: othersOf(parts, frame, suppressBelow),
    };
}
/** The subject beside the others, where the viewer sees all of it: of a part of a subject the others are no others. */
function othersOf(parts, { subjectCode }, suppressBelow) {
    const sum = (chosen) => ({
        reached: chosen.reduce((all, { reached }) => all + reached, 0),
        of: chosen.reduce((all, { of }) => all + of, 0),
    });
    if (parts.some(({ isOwn, isSeen }) => isOwn && !isSeen))
        return { status: "SUPPRESSED", verdict: null };
    const others = parts.filter(({ isOwn }) => !isOwn);
    return besideOthers({ code: subjectCode, ...sum(parts.filter(({ isOwn }) => isOwn)), judgements: "provisional" }, { ...sum(others), unseen: sum(others.filter(({ isSeen }) => !isSeen)) }, suppressBelow);
}
//# sourceMappingURL=analyse-subject.js.map