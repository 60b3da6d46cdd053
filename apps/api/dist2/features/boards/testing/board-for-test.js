import { expect } from "@jest/globals";
import { mutate } from "../../testing/acts/mutate.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
/** What is asked of a board after each act. */
export const shownBoard = `board { id name heldOn stage version closedAt quorum { least seats }
  members { personId person { name } seat isPresent hasDeclared interests { id kind account school { id } } }
  items { id position kind subjectId trainee { id } assessor { id name }
    quorum { isQuorate deciding conflicted short missingSeats }
    decision { id kind reason decidedBy conflicted correctsId } decisions { id } }
  actions { id what dueOn doneOn account owner { name } }
  minutes { sequence words correction isSigned signatures { person { name } signedOn } writtenBy { name } }
  checklist { question state left of sentence } cohorts { code } }`;
/** The chair, two members and an external member of the boards of tests, by person. */
export const seats = {
    chair: fixtureId("person", 8),
    member: fixtureId("person", 5),
    lead: fixtureId("person", 2),
    external: fixtureId("person", 4),
};
export const leader = fixtureViewer("leadership-team");
export const boardMember = fixtureViewer("exam-board");
/** Boards of the fixture's current cohort, in short. */
export function boardForTest(graph) {
    const act = (name, input, viewer = leader) => mutate(graph, name, viewer, input, `recorded ${shownBoard}`);
    const done = async (name, input, viewer) => {
        const answer = await act(name, input, viewer);
        expect(answer).toMatchObject({ recorded: true });
        return answer.board;
    };
    const call = (change = {}, viewer) => act("callBoard", {
        ...{ name: "Final board", heldOn: "2026-02-03", cohortIds: [fixtureId("cohort", 2)] },
        members: [
            { personId: seats.chair, seat: "CHAIR" },
            { personId: seats.member, seat: "MEMBER" },
            { personId: seats.lead, seat: "MEMBER" },
            { personId: seats.external, seat: "EXTERNAL" },
        ],
        ...change,
    }, viewer);
    const ask = async (viewer, id, asOf = null) => {
        const text = `query ($id: ID!, $asOf: DateTime) { board(id: $id, asOf: $asOf) ${shownBoard.slice(6)} }`;
        const { data, errors } = await graph.ask(text, viewer, { id, asOf });
        expect(errors).toBeUndefined();
        return (data ?? {})["board"];
    };
    return { act, done, call, ask };
}
//# sourceMappingURL=board-for-test.js.map