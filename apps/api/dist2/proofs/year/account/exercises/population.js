import { currentJudgements } from "@reviewpoint/domain/judgements";
import { plans } from "../plans.js";
import { judgementsAt } from "../reviews.js";
/** Nobody judged or taught in an earlier year: in the year's provider every assessor and every school is new. */
const flagsOfAll = ["new-assessor", "new-school"];
/** The judgements that stand at a review, as pieces for moderation, by what was acknowledged until then. */
export function populationOf(told, point, subjectIds) {
    return told
        .filter(({ trainee }) => subjectIds.includes(trainee.subjectId))
        .flatMap((one) => {
        const { trainee, roster } = one;
        const isOnPlan = plans.fold(one, null).some((plan) => plan.stage !== "CLOSED");
        return currentJudgements(judgementsAt(one, point)).map(({ strandCode, levelId, by, on }) => {
            const level = roster.levels.find(({ id }) => id === levelId);
            const { id: traineeId, subjectId, hubId, home, second } = trainee;
            const place = [second, home].find(({ startsOn }) => startsOn === null || startsOn <= on);
            return {
                ...{
                    id: `${traineeId}/${strandCode}`,
                    traineeId,
                    assessorId: by,
                    schoolId: place?.schoolId ?? null,
                },
                ...{ hubId, subjectId, cohortId: roster.cohortId, bandId: level?.code ?? null },
                ...{
                    mark: level?.rank ?? null,
                    flags: [...flagsOfAll, ...(isOnPlan ? ["on-recovery-plan"] : [])],
                },
            };
        });
    });
}
//# sourceMappingURL=population.js.map