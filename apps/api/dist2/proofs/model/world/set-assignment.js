import { fixtureId } from "../../../features/testing/fixture-id.js";
import { fixtureViewer } from "../../../features/testing/fixture-viewer.js";
import { assignmentDays } from "../rooms/assignments.js";
const text = `mutation ($input: SetAssignmentInput!) { answer: setAssignment(input: $input) {
  ... on SetAssignmentPayload { assignment { id } } ... on Refusal { code message } } }`;
/** Sets everybody of the fixture's current cohort a piece of written work, as its administrator; gives its id. */
export async function setAssignment(graph) {
    const input = {
        ...{ idempotencyKey: "work-of-the-model", title: "Questioning", kindCode: "essay" },
        ...{ cohortId: fixtureId("cohort", 2), strandIds: [fixtureId("strand", 1)], days: assignmentDays },
    };
    const { data } = await graph.ask(text, fixtureViewer("provider-admin"), { input });
    const assignment = data?.["answer"]?.assignment;
    if (!assignment)
        throw new Error(`the assignment was not set: ${JSON.stringify(data)}`);
    return assignment.id;
}
//# sourceMappingURL=set-assignment.js.map