import { sha256 } from "@reviewpoint/domain/moderation";
import { piecesOf } from "../../acts/moderation/exercise-on-stage.js";
import { holderOf } from "../../stage/roster.js";
import { tellersOf } from "../told.js";
import { FoldedExercise } from "./folded-exercise.js";
import { populationOf } from "./population.js";
/** What the graph shows of every exercise, and what the rules make of its acts with the seed that was revealed. */
export async function exercises(stage, frame) {
    const reader = holderOf(stage.roster.holdings, "LEADERSHIP_TEAM");
    const [read, folded] = [[], []];
    const moved = [];
    for (const opened of stage.chronicle.of("openExercise")) {
        const { id } = opened.done["exercise"];
        const { exercise } = (await stage.ask(reader, text, { id }));
        const pieces = await piecesOf(stage, reader, id, { filter: {}, fields: pieceFields });
        read.push(...shownOf(exercise, pieces));
        const found = new FoldedExercise(opened, exercise.seed ?? "", stage.roster);
        const point = stage.roster.reviewPoints.find((one) => one.id === opened.input.reviewPointId);
        found.version = 1;
        for (const deed of stage.chronicle.of().filter(({ input }) => input.exerciseId === id))
            found.take(deed, () => {
                const then = { chronicle: stage.chronicle.before(deed), roster: stage.roster, today: deed.on };
                return point ? populationOf(tellersOf(then, frame), point, opened.input.subjectIds) : [];
            });
        folded.push(...foldedOf(found, sha256(exercise.seed ?? "")));
        moved.push(...found.changes.map(({ pieceKey, valueAfter }) => {
            const [traineeId = "", strandId = ""] = pieceKey.split("/");
            const level = stage.roster.levels.find(({ rank }) => String(rank) === valueAfter);
            return { traineeId, strandId, reviewPointId: point?.id ?? "", levelId: level?.id ?? "" };
        }));
    }
    return { read, folded, moved };
}
const text = `query ($id: ID!) { exercise(id: $id) { state version seed seedHash
  acceptedPlan { population asked sampled planHash populationHash verification { holds seedMatches } }
  outcomes(history: true) { round outcome adjustment escalated singleChanges assessor { id }
    differences { difference pieces } }
  changes { pieceKey reason valueBefore valueAfter } } }`;
const pieceFields = `pieceKey isSampled isAdded firstMark assessor { id }
  allotments { position value releasedAt moderator { id } }`;
function shownOf({ state, version, seedHash, acceptedPlan, outcomes, changes }, pieces) {
    return [
        { what: "exercise", state, version, seedHash, ...acceptedPlan },
        ...pieces.map(({ pieceKey, isSampled, isAdded, firstMark, assessor }) => ({
            ...{ what: "piece", pieceKey, isSampled, isAdded, firstMark, assessor: assessor?.id ?? null },
        })),
        ...pieces.flatMap(({ pieceKey, allotments }) => allotments.map(({ position, value, releasedAt, moderator }) => ({
            ...{ what: "allotment", pieceKey, position, value, isReleased: releasedAt !== null },
            moderator: moderator?.id ?? null,
        }))),
        ...outcomes.map(({ assessor, differences, ...outcome }) => ({
            ...{ what: "outcome", assessor: assessor?.id ?? null, ...outcome },
            differences: differences.flatMap(({ difference, pieces: many }) => Array.from({ length: many }, () => difference)),
        })),
        ...changes.map((change) => ({ what: "change", ...change })),
    ];
}
function foldedOf({ plan, population, populationHash, added, allotments, outcomes, changes, version, moderated, }, seedHash) {
    const sampled = new Set(plan.sampled.map(({ id }) => id));
    return [
        {
            ...{ what: "exercise", state: "CLOSED", version, seedHash, population: population.length },
            ...{ asked: plan.asked, sampled: sampled.size, planHash: plan.hash, populationHash },
            verification: { holds: true, seedMatches: true },
        },
        ...moderated.map(({ id, assessorId, mark }) => ({
            ...{ what: "piece", pieceKey: id, isSampled: sampled.has(id), isAdded: added.has(id) },
            ...{ firstMark: String(mark), assessor: assessorId },
        })),
        ...allotments.map((allotment) => ({ what: "allotment", ...allotment })),
        ...outcomes.map(({ round, kind, assessorId, differences, ...outcome }) => ({
            ...{ what: "outcome", round, outcome: kind.toUpperCase().replaceAll("-", "_"), assessor: assessorId },
            ...{ adjustment: outcome.adjustment, escalated: outcome.escalated },
            singleChanges: outcome.singleChanges,
            differences: differences.map(({ difference }) => difference).toSorted((a, b) => Number(a) - Number(b)),
        })),
        ...changes.map((change) => ({ what: "change", ...change })),
    ];
}
//# sourceMappingURL=exercises.js.map