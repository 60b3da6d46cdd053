import { judgementTable } from "../../../judgements/judgement/judgement.table.js";
import { knownCohorts } from "../../../judgements/review-point/known-cohort.query.js";
import { keepStandings } from "../../../judgements/standing/keep-standings.js";
import { signedOffAmong } from "./signed-off-among.query.js";
/** Supersedes the judgements of pieces by those after moderation, and brings standings in line. */
export async function supersedeJudgements(performance, { cohortId, reviewPointId, title }, { levels }, wanted) {
    const { unit, viewer, now, newId, refuse } = performance;
    const { providerId, personId, today } = viewer;
    const trainees = [...new Set(wanted.map(({ piece }) => piece.traineeId))];
    const signedOffOn = await signedOffAmong(performance, reviewPointId ?? "", trainees);
    if (signedOffOn !== null)
        return refuse({ code: "review-signed-off", signedOffOn }, "exerciseId");
    const moved = wanted.map((mark) => ({ ...mark, sourceAfter: newId() }));
    await unit.insert(judgementTable, moved.map(({ piece, after, reason, sourceAfter }) => ({
        ...{
            providerId,
            id: sourceAfter,
            traineeId: piece.traineeId,
            reviewPointId: piece.reviewPointId ?? "",
        },
        ...{ strandId: piece.strandId ?? "", assessorId: personId, judgedOn: today, recordedAt: now },
        levelId: levels.find(({ rank }) => rank === Number(after))?.id ?? "",
        evidence: reason === "adjustment"
            ? `Moved together with the assessor's other marks by moderation: ${title}`
            : `Changed by moderation: ${title}`,
        supersedesId: piece.sourceId,
    })));
    const cohorts = await knownCohorts(unit, providerId, cohortId);
    await keepStandings({ unit, providerId }, trainees.map((id) => ({ id })), cohorts);
    return moved;
}
//# sourceMappingURL=supersede-judgements.js.map