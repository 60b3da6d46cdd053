import { expect } from "@jest/globals";
import { acting } from "../../testing/acts/acting.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
const admin = fixtureViewer("provider-admin");
const lead = fixtureViewer("lead-mentor");
/** Days around the fixture's today, 2026-02-03: marking is open. */
export const days = {
    ...{ handInBy: "2026-01-30", markingOpensOn: "2026-02-02", markingClosesOn: "2026-02-13" },
    ...{ moderationOpensOn: "2026-02-16", moderationClosesOn: "2026-02-27", releaseOn: "2026-03-06" },
};
const shown = `id dueOn handInState receivedOn daysLate attempt markingState markingClosesOn markVersion held sentOn
  trainee { id } marker { id } submissions { attempt receivedOn daysLate withdrawnOn whyWithdrawn }
  allotments { sequence marker { id } }
  marks { id stage attempt value countedValue isCurrent band { id } givenBy { id name } answers { code text answer } }
  first { value countedValue } actual { value } agreed { value }
  feedback { isCurrent answers { code answer } writtenBy { name } }`;
/** The mark form and the feedback form, filled. */
export const grounds = [{ question: "grounds", answer: "Close reading of two lessons." }];
export const feedbackAnswers = [
    { question: "strength", answer: "Questions that build." },
    { question: "next", answer: "Read about retrieval." },
];
/** The same viewer on another day. */
export const on = (today, viewer) => ({ ...viewer, today });
/** Works with assignments in the graph that is open while the tests run. */
export function settingWork(graph) {
    const { ask, act } = acting(graph);
    const work = {
        ...{ ask, act },
        async set(change = {}) {
            const input = {
                ...{ title: "Questioning", kindCode: "essay", cohortId: fixtureId("cohort", 2) },
                ...{ strandIds: [fixtureId("strand", 1)], days, ...change },
            };
            const { assignment, ...answer } = await act("setAssignment", input, admin, "assignment { id }");
            expect(answer).toMatchObject({ recorded: true });
            return assignment.id;
        },
        async pieceOf(assignmentId, n) {
            const text = `query ($id: ID!) { assignment(id: $id) { pieces(first: 100) { nodes { id trainee { id } } } } }`;
            const { assignment } = await ask(text, admin, { id: assignmentId });
            const traineeId = fixtureId("trainee", 2_000_000 + n);
            return assignment.pieces.nodes.find(({ trainee }) => trainee.id === traineeId)?.id;
        },
        handIn: (assignmentId, n, receivedOn = "2026-01-30", viewer = admin) => {
            const input = { assignmentId, traineeId: fixtureId("trainee", 2_000_000 + n), receivedOn };
            return act("recordSubmission", input, viewer, `piece { ${shown} }`, "... on HandedInTooLate { lastDay }");
        },
        allot: (pieceIds, markerId = lead.personId, viewer = admin) => act("allotMarker", { pieceIds, markerId }, viewer, "pieces { id marker { id } }", items),
        mark: (pieceId, value, change = {}, viewer = lead) => act("recordMark", { pieceId, value, answers: grounds, expectedVersion: 0, ...change }, viewer, `piece { ${shown} }`),
        async feedback(pieceId, change = {}, viewer = lead) {
            const text = `query ($id: ID!) { pieceOfWork(id: $id) { feedbackVersion } }`;
            const expectedVersion = (await ask(text, viewer, { id: pieceId })).pieceOfWork?.feedbackVersion ?? 0;
            const input = { pieceId, expectedVersion, answers: feedbackAnswers, ...change };
            return act("writeFeedback", input, viewer, `piece { ${shown} }`, "... on Conflict { currentVersion }");
        },
        async seen(id, viewer) {
            return (await ask(`query ($id: ID!) { pieceOfWork(id: $id) { ${shown} } }`, viewer, { id }))
                .pieceOfWork;
        },
        async marked(assignmentId, n, value) {
            const { piece } = await work.handIn(assignmentId, n);
            await work.allot([piece.id]);
            expect(await work.mark(piece.id, value)).toMatchObject({ recorded: true });
            expect(await work.feedback(piece.id)).toMatchObject({ recorded: true });
            return piece.id;
        },
    };
    return work;
}
export const items = "... on ItemsRefused { items { __typename code path } }";
//# sourceMappingURL=set-work.js.map