import { judgingWords, readJudgements, repeatedRows, resolveJudgements, traineeColumn, wordKey, } from "@reviewpoint/domain/interchange";
import { changedJudgements } from "@reviewpoint/domain/judgements";
import { keepStandings } from "../../judgements/standing/keep-standings.js";
import { currentJudgementsOf, } from "../../judgements/judgement/current-judgement.query.js";
import { TraineeFinder } from "../known/find-trainee.js";
import { grouped } from "../known/grouped.js";
import { knownCohorts } from "../../judgements/review-point/known-cohort.query.js";
import { knownPeople } from "../known/known-people.js";
import { knownTrainees } from "../known/known-trainees.js";
import { supersededJudgementsOf } from "../known/superseded-judgements.js";
import { outdatedJudgements } from "./outdated-judgements.js";
import { refused, unchanged } from "./outcome.js";
import { violationAt } from "./violation-at.js";
import { writeRows } from "../../../graph/writing/write-rows.js";
const columns = `provider_id id trainee_id review_point_id strand_id level_id assessor_id judged_on evidence recorded_at
  supersedes_id`.split(/\s+/u);
/** Judgements are added, and a changed one supersedes the one that counted; none is ever changed or removed. */
export async function judgementsLanding(context) {
    const { unit, providerId, today, now, newId } = context;
    const cohorts = await knownCohorts(unit, providerId);
    const cohortOf = new Map(cohorts.map((cohort) => [cohort.id, { cohort, words: judgingWords(cohort) }]));
    const finder = new TraineeFinder(await knownTrainees(unit, providerId), cohorts);
    const people = await knownPeople(unit, providerId);
    const strandWords = cohorts.flatMap(({ strands }) => strands.flatMap(({ code, name }) => [name, code]));
    const repeats = repeatedRows();
    const touched = new Map();
    const understand = ({ record, row }) => {
        const trainee = finder.find(record, row);
        if ("code" in trainee)
            return refused(trainee);
        const known = cohortOf.get(trainee.cohortId);
        if (known === undefined)
            return refused(violationAt(row, "unknown-cohort", "Cohort", "", "Set the cohort up first."));
        const resolved = resolveJudgements(record, known.words, today, row);
        if ("violations" in resolved)
            return { kind: "refused", violations: resolved.violations };
        const { column } = traineeColumn(record);
        const point = known.words.reviewPoints.get(wordKey(record.reviewPoint));
        const repeat = repeats(`${trainee.id} ${point?.code}`, row, column);
        if (repeat !== null)
            return refused(repeat);
        const assessorId = record.assessorEmail === null ? null : people.get(record.assessorEmail);
        if (assessorId === undefined) {
            const remedy = "Correct it, or add the assessor to the staff of the provider's setup file first.";
            return refused(violationAt(row, "unknown-person", "Assessor", record.assessorEmail ?? "", remedy));
        }
        const idOf = (all, code) => all.find((one) => one.code === code)?.id ?? "";
        const stated = resolved.judgements.map((judgement) => ({
            traineeId: trainee.id,
            reviewPointCode: idOf(known.cohort.reviewPoints, judgement.reviewPointCode),
            strandCode: idOf(known.cohort.strands, judgement.strandCode),
            levelCode: idOf(known.cohort.levels, judgement.levelCode),
            judgedOn: record.judgedOn ?? today,
            assessorId,
            evidence: judgement.evidence,
        }));
        return { row, trainee, stated };
    };
    return {
        mostRows: 1_000_000,
        open: (header) => readJudgements(header, strandWords),
        settle: async (batch, write) => {
            const understood = batch.map(understand);
            const traineeIds = [
                ...new Set(understood.flatMap((each) => ("trainee" in each ? [each.trainee.id] : []))),
            ];
            const recorded = traineeIds.length === 0 ? [] : await currentJudgementsOf(unit, providerId, traineeIds);
            const superseded = traineeIds.length === 0 ? [] : await supersededJudgementsOf(unit, providerId, traineeIds);
            const current = grouped(recorded.map(asStated), ({ traineeId }) => traineeId);
            const rows = [];
            const add = (stated, supersedesId) => {
                const { traineeId, reviewPointCode, strandCode, levelCode, assessorId, judgedOn, evidence } = stated;
                rows.push([
                    providerId,
                    newId(),
                    traineeId,
                    reviewPointCode,
                    strandCode,
                    levelCode,
                    assessorId,
                    judgedOn,
                    evidence,
                    now,
                    supersedesId,
                ]);
            };
            const outcomes = understood.map((each) => {
                if (!("trainee" in each))
                    return each;
                const { added, changed } = changedJudgements(current.get(each.trainee.id) ?? [], each.stated);
                if (added.length + changed.length === 0)
                    return unchanged;
                const { strands = [], levels = [] } = cohortOf.get(each.trainee.cohortId)?.cohort ?? {};
                const outdated = outdatedJudgements(superseded, changed, { strands, levels }, each.row);
                if (outdated.length > 0)
                    return { kind: "refused", violations: outdated };
                for (const stated of added)
                    add(stated, null);
                for (const { current: before, stated } of changed)
                    add(stated, before.id);
                touched.set(each.trainee.id, each.trainee);
                return { kind: changed.length > 0 ? "changed" : "new" };
            });
            if (write)
                await writeRows(unit, "judgement", columns, rows);
            return outcomes;
        },
        finish: async (write) => {
            if (write)
                await keepStandings(context, [...touched.values()], cohorts);
            return [];
        },
    };
}
/** A recorded judgement in the domain's terms; identifiers serve as the codes of review point, strand and level. */
const asStated = ({ reviewPointId, strandId, levelId, ...rest }) => ({
    ...rest,
    reviewPointCode: reviewPointId,
    strandCode: strandId,
    levelCode: levelId,
});
//# sourceMappingURL=judgements.landing.js.map