import { expect } from "@jest/globals";
import { acting } from "../../testing/acts/acting.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureToday } from "../../testing/fixture-today.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
const source = { title: "Handbook", confidence: "high", statedOn: "2025-09-01" };
/** A sampling policy for tests: four pieces, whatever is a concern of the rules left out. */
export const ownPolicy = {
    ...{ code: "own", name: "Ours", source, passMark: null, size: { kind: "fixed", pieces: 4 } },
    ...{ mustIncludes: [], mustIncludesCount: "within-size", minimums: [], spread: [] },
    mayRelax: ["take-all-there-are"],
    escalation: [{ when: "outside-tolerance", extendTo: "same-assessor" }],
};
/** An outcome policy for tests: nothing may differ, single marks may change, whole levels move together. */
export const ownOutcomes = {
    ...{ code: "own", name: "Ours", source, tolerance: "0", passMark: "2", borderEscalates: true },
    ...{ singleMarks: "may-change", adjustment: { leastPieces: 2, mostSpread: "0" } },
};
/** What is asked of an exercise after each act. */
export const shown = `id kind title state version isBlind seedHash marksWhenCommitted seed sampled allotted judged
  blindPieces stalePieces plans { id sequence population asked sampled planHash populationHash isAccepted }
  acceptedPlan { id verification { holds seedMatches } }`;
const factsOf = {
    commitSeed: "... on Conflict { currentVersion }",
    openExercise: "... on PolicyRefused { which violations { code field remedy conflicts } }",
    draftPlan: "... on Conflict { currentVersion } ... on PlanInfeasible { violations { code field conflicts } }",
    acceptPlan: "... on Conflict { currentVersion } ... on PopulationChanged { drawnFrom now }",
    recordSecondJudgements: "... on ItemsRefused { items { code message path } }",
    decideOutcomes: "... on PiecesOutstanding { pieces } ... on ModeratedMarksChanged { pieces }",
    escalatePiece: "... on BarredFromPiece { bar }",
};
/** Acts and questions about exercises over the fixture's judgements of mathematics at the first review point. */
export function exercising(graph) {
    const { ask, act: actWith } = acting(() => graph);
    const leader = fixtureViewer("leadership-team");
    const act = (name, input, viewer = leader) => actWith(name, input, viewer, `exercise { ${shown} }`, factsOf[name] ?? "");
    const done = (answer) => {
        expect(answer).toMatchObject({ recorded: true });
        return answer.exercise;
    };
    const opening = (change) => ({
        ...{ title: "Spring", kind: "REVIEW_POINT", cohortId: fixtureId("cohort", 2) },
        ...{ subjectIds: [fixtureId("subject", 1)], reviewPointId: fixtureId("review-point", 21) },
        ...{ opensOn: fixtureToday, closesOn: "2026-02-28", isBlind: true, policy: ownPolicy },
        ...{ outcomePolicy: ownOutcomes, ...change },
    });
    const step = async (name, exercise, besides = {}, viewer = leader) => done(await act(name, { exerciseId: exercise.id, expectedVersion: exercise.version, ...besides }, viewer));
    const pieces = async (viewer, id, filter = {}) => {
        const text = `query ($id: ID!, $filter: ModerationPieceFilter) { exercise(id: $id) { pieces(first: 100, filter: $filter) { nodes {
      pieceKey number assessorNumber isSampled isAdded isWithdrawn sealed firstMark bandName flags reasons
      trainee { id name } assessor { id name } mine { dueOn judgedAt value }
      allotments { position dueOn judgedAt releasedAt value finding raisesConcern moderator { id name } level { code } } } } } }`;
        return (await ask(text, viewer, { id, filter })).exercise.pieces.nodes;
    };
    const seen = async (viewer, id, fields = shown) => (await ask(`query ($id: ID!) { exercise(id: $id) { ${fields} } }`, viewer, { id })).exercise;
    const judge = (viewer, exerciseId, judgements) => act("recordSecondJudgements", { exerciseId, judgements }, viewer);
    return {
        ...{ ask, act, done, opening, step, pieces, seen, judge, leader },
        opened: async (change = {}) => done(await act("openExercise", opening(change))),
        /** An exercise with an accepted sample, divided among these moderators. */
        async allotted(change, moderators) {
            let exercise = done(await act("openExercise", opening(change)));
            exercise = await step("commitSeed", exercise);
            exercise = await step("draftPlan", exercise);
            exercise = await step("acceptPlan", exercise, { planId: exercise.plans.at(-1).id });
            const named = moderators.map(({ personId }) => ({ personId }));
            return step("allocateModerators", exercise, { moderators: named });
        },
        /** Every open piece of a moderator's desk, judged by what a function gives for its first mark. */
        async judgedBy(viewer, id, value) {
            const firsts = await graph.database.read({ ...viewer, purpose: "moderation" }, (unit) => unit.rows(`select first.piece_key as key, first.value from moderation_first_mark first
           join moderation_exercise on accepted_plan_id = first.plan_id where moderation_exercise.id = $1`, [id]));
            const first = new Map(firsts.map((one) => [one.key, Number(one.value)]));
            const open = await pieces(viewer, id, { mine: true, isOpen: true });
            if (open.length === 0)
                return;
            const judgements = open.map(({ pieceKey }) => ({
                pieceKey,
                levelId: fixtureId("level", value(first.get(pieceKey) ?? 0)),
            }));
            done(await judge(viewer, id, judgements));
        },
    };
}
//# sourceMappingURL=exercising.js.map