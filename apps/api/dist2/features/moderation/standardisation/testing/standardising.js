import { expect } from "@jest/globals";
import { settingWork } from "../../../assignments/testing/set-work.js";
import { fixtureId } from "../../../testing/fixture-id.js";
import { fixtureViewer } from "../../../testing/fixture-viewer.js";
/** Four scripts with agreed marks. */
export const scripts = ["50", "64.5", "38", "72"].map((agreed, at) => ({
    ...{ label: `Script ${"ABCD"[at]}`, agreed, document: at === 0 ? "Handbook, page 12" : null },
}));
/** What is asked of an exercise after each act. */
export const shown = `id title opensOn closesOn version releasedOn ownVersion isLed
  rule { tolerance leastScripts percentWithin meanWithin } scripts { id label document agreed }
  participants { marked person { id name } marks { scriptId given difference isWithin }
    result { readiness n withinTolerance meanDifference sentence } }`;
const factsOf = (act) => (act === "openStandardisation" ? "" : "... on Conflict { currentVersion }");
/** Acts and questions about standardisation before an assignment of mathematics, in the graph that is open. */
export function standardising(graph) {
    const work = settingWork(graph);
    const lead = fixtureViewer("lead-mentor");
    const director = fixtureViewer("hub-director");
    const moderator = fixtureViewer("moderator");
    const act = (name, input, viewer = lead) => work.act(name, input, viewer, `standardisation { ${shown} }`, factsOf(name));
    const done = (answer) => {
        expect(answer).toMatchObject({ recorded: true });
        return answer.standardisation;
    };
    const opening = (assignmentId, change = {}) => ({
        ...{ assignmentId, title: "Before marking", opensOn: "2026-02-02", closesOn: "2026-02-06", scripts },
        ...{ participantIds: [moderator.personId, director.personId], ...change },
    });
    const seen = async (viewer, id) => (await work.ask(`query ($id: ID!) { standardisation(id: $id) { ${shown} } }`, viewer, { id }))
        .standardisation;
    return {
        ...{ work, lead, director, moderator, act, done, opening, seen },
        set: (change = { subjectIds: [fixtureId("subject", 1)] }) => work.set(change),
        /** An exercise that the lead mentor has opened before a new assignment. */
        async opened(change = {}) {
            const assignmentId = await work.set({ subjectIds: [fixtureId("subject", 1)] });
            return done(await act("openStandardisation", opening(assignmentId, change)));
        },
        /** What somebody gives the first scripts. */
        async marks(viewer, id, given, change = {}) {
            const own = await seen(viewer, id);
            const marks = given.map((mark, at) => ({ scriptId: own.scripts[at].id, given: mark }));
            const input = { standardisationId: id, expectedVersion: own.ownVersion ?? 0, marks, ...change };
            return act("recordTrialMarks", input, viewer);
        },
        release: (exercise, viewer = lead) => act("releaseStandardisation", { standardisationId: exercise.id, expectedVersion: exercise.version }, viewer),
    };
}
//# sourceMappingURL=standardising.js.map