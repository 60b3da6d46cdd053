import { addDays } from "@reviewpoint/domain/calendar";
import { standingState } from "@reviewpoint/domain/judgements";
import { seededRandom } from "@reviewpoint/domain/statistics";
import { cellChanges } from "../../judgements/cell/cell-changes.js";
import { keepCells } from "../../judgements/cell/keep-cells.js";
import { judgementTable } from "../../judgements/judgement/judgement.table.js";
import { standingTable } from "../../judgements/standing/standing.table.js";
import { fixtureId } from "../fixture-id.js";
import { fixtureToday } from "../fixture-today.js";
import { expectedRankAt, strands } from "./insert-curriculum.js";
/**
 * Judgements and standings: the finished cohort whole, the current one half way through its second review point.
 * Some are late, some missing, and every 40th is replaced by a second one.
 */
export async function insertJudgements(unit, providerId, cohort, trainees) {
    const chance = seededRandom(`fixture ${cohort.number}`);
    const judgements = [];
    const cases = cohort.windows.flatMap(([, closesOn], p) => trainees.flatMap((trainee) => strands.map((_, s) => ({ trainee, point: p + 1, strand: s + 1, closesOn }))));
    const standings = cases.map((one, n) => {
        const { trainee, point, strand, closesOn } = one;
        const isDue = cohort.number === 1 || point === 1 || (point === 2 && chance.next() < 0.5);
        const isHere = standingState(trainee, { closesOn }, null) === "not_judged";
        const rank = isDue && isHere && chance.next() < 0.95 ? levelFor(point, strand, chance.next()) : null;
        if (rank !== null)
            judgements.push(...judgementsOf(providerId, cohort, one, n, rank, chance.next() < 0.1));
        const judgement = rank === null ? null : (judgements.at(-1) ?? null);
        return {
            ...{
                providerId,
                traineeId: trainee.id,
                reviewPointId: pointId(cohort, point),
                strandId: fixtureId("strand", strand),
            },
            ...{ cohortId: trainee.cohortId, hubId: trainee.hubId, subjectId: trainee.subjectId },
            state: standingState(trainee, { closesOn }, judgement && { levelCode: "" }),
            ...{ judgementId: judgement?.id ?? null, levelRank: rank, expectedRank: expectedRankAt(point) },
        };
    });
    await unit.insert(judgementTable, judgements);
    await unit.insert(standingTable, standings);
    await keepCells(unit, providerId, cellChanges([], standings));
}
const pointId = (cohort, point) => fixtureId("review-point", cohort.number * 10 + point);
/** A rank near the expected one; the third strand lags. */
function levelFor(point, strand, chance) {
    const off = chance < (strand === 3 ? 0.45 : 0.2) ? -1 : chance > 0.85 ? 1 : 0;
    return Math.min(4, Math.max(1, expectedRankAt(point) + off));
}
function judgementsOf(providerId, cohort, { trainee, point, strand, closesOn }, n, rank, isLate) {
    const id = fixtureId("judgement", cohort.number * 10_000_000 + n * 2);
    const judgedOn = closesOn > fixtureToday ? addDays(fixtureToday, -1) : isLate ? addDays(closesOn, 3) : closesOn;
    const judgement = {
        ...{
            providerId,
            traineeId: trainee.id,
            reviewPointId: pointId(cohort, point),
            strandId: fixtureId("strand", strand),
        },
        ...{ assessorId: fixtureId("person", 10 + (n % 6)), judgedOn, evidence: `Seen in lesson ${(n % 7) + 1}` },
    };
    const at = (hour) => `${judgedOn}T${hour}:00:00.000Z`;
    const last = { ...judgement, levelId: fixtureId("level", rank) };
    if (n % 40 !== 0)
        return [{ ...last, id, recordedAt: at(10), supersedesId: null }];
    const first = { ...judgement, levelId: fixtureId("level", rank === 1 ? 2 : rank - 1) };
    return [
        { ...first, id, recordedAt: at(10), supersedesId: null },
        {
            ...last,
            id: fixtureId("judgement", cohort.number * 10_000_000 + n * 2 + 1),
            recordedAt: at(12),
            supersedesId: id,
        },
    ];
}
//# sourceMappingURL=insert-judgements.js.map