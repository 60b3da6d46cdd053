import { randomUUID } from "node:crypto";
import { expect } from "@jest/globals";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureToday } from "../../testing/fixture-today.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
/** What is asked of an observation after each act. */
const shown = `id kind version observedOn revealedAt copyDueOn copyState replaces { id } withdrawal { reason }
  observers { sealedAt commitmentHash salt sealed person { id } ratings { strand { id code } level { id code } evidence } }
  agreement { id isCurrent recordedAt nextStepForMentor } agreements { id isCurrent recordedAt nextStepForMentor }
  questions { code text isRequired } copies { sharedOn contentHash answers { question text answer } mentor { id } tutor { id } }`;
/** Which fragments an act's answer may have. */
const fragmentsOf = {
    planObservation: "",
    sealRating: "",
    agreeObservation: "... on Conflict { currentVersion } ... on NotRevealed { waitingFor }",
    shareObservation: "... on Conflict { currentVersion } ... on AnswerMissing { question }",
    withdrawObservation: "... on Conflict { currentVersion }",
};
/** Acts and questions about the first trainee of the fixture's current cohort, placed at Ashfield School today. */
export function observing(graph) {
    const traineeId = fixtureId("trainee", 2_000_000);
    const lead = fixtureViewer("lead-mentor");
    const ask = async (text, viewer, variables = {}) => {
        const answer = await graph.ask(text, viewer, variables);
        expect(answer.errors).toBeUndefined();
        return answer.data;
    };
    const act = async (name, input, viewer) => {
        const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
        const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on ${type}Payload { recorded observation { ${shown} } } ... on Refusal { code message path }
      ${fragmentsOf[name]} } }`;
        return (await ask(text, viewer, { input: { idempotencyKey: randomUUID(), ...input } }))[name];
    };
    const plan = (change, viewer = lead) => act("planObservation", {
        ...{ traineeId, schoolId: fixtureId("school", 1), observedOn: fixtureToday, kind: "LESSON_ALONE" },
        ...{ observerIds: [lead.personId], ...change },
    }, viewer);
    const seal = (viewer, observationId, rated) => act("sealRating", {
        observationId,
        ratings: rated.map(([strandId, levelId, evidence]) => ({ strandId, levelId, evidence })),
    }, viewer);
    const done = (answer) => {
        expect(answer).toMatchObject({ recorded: true });
        return answer.observation;
    };
    const seen = async (viewer, id) => (await ask(`query ($id: ID!) { observation(id: $id) { ${shown} } }`, viewer, { id })).observation;
    const listed = async (viewer, filter) => {
        const text = `query ($filter: ObservationFilter) { observations(first: 40, filter: $filter) { nodes { ${shown} } } }`;
        return (await ask(text, viewer, { filter })).observations.nodes;
    };
    return {
        ...{ traineeId, ask, act, plan, seal, seen, listed },
        planned: async (change) => done(await plan(change)).id,
        sealed: async (viewer, id, rated) => done(await seal(viewer, id, rated)),
        bothSealed: async (id, observers, rated) => {
            for (const viewer of observers)
                done(await seal(viewer, id, rated));
        },
        agreed: async (viewer, observationId, expectedVersion, rated) => done(await act("agreeObservation", {
            ...{
                observationId,
                expectedVersion,
                nextStepForTrainee: "One question.",
                nextStepForMentor: "Script it.",
            },
            strands: rated.map(([strandId, levelId]) => ({ strandId, levelId })),
        }, viewer)),
        listedAsOf: async (viewer, id, asOf) => (await listed(viewer, { asOf })).find((one) => one.id === id),
        /** Sets a setting of the fixture's provider from a day long past. */
        setting: (key, value) => graph.database.write(lead, (unit) => unit.affected(`insert into setting (provider_id, key, valid_from, value) values ($1, $2, '2024-09-01', $3)
           on conflict (provider_id, key, valid_from) do update set value = excluded.value`, [lead.providerId, key, JSON.stringify(value)])),
    };
}
//# sourceMappingURL=observing.js.map