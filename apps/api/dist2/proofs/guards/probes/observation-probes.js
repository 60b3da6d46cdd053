import { fixtureId } from "../../../features/testing/fixture-id.js";
import { target } from "../target.js";
const { traineeId, observationId: joint, assessorId } = target;
/** Feedback that was observed after the joint observation, recorded anew; and what it replaced. */
export const feedbackId = fixtureId("observation", 2);
export const withdrawnId = fixtureId("observation", 3);
const one = (id) => (selection) => `observation(id: "${id}") { ${selection} }`;
const ofJoint = one(joint);
const listed = (filter) => `observations(first: 9${filter}) { nodes { id } }`;
const mine = (text) => ({ text, holds: joint });
const byObserver = `, filter: { observerId: "${assessorId}" }`;
/** How observations are asked for. */
export const observationProbes = {
    "Query.observation": mine(ofJoint("id")),
    "Query.observations": mine(listed("")),
    "Query.observations(filter.observerId)": mine(listed(byObserver)),
    "Person.observations": mine(`people(first: 40, filter: { role: MENTOR }) { nodes { ${listed("")} } }`),
    "Trainee.observations(filter.observerId)": mine(`trainee(id: "${traineeId}") { ${listed(byObserver)} }`),
};
const within = (field) => ({
    by: "Query.observation",
    text: (selection) => ofJoint(`${field} { ${selection} }`),
});
/** How the parts of observations are met. */
export const observationEntries = {
    Observation: { by: "Query.observation", text: one(feedbackId) },
    Observer: within("observers"),
    ObservationRating: {
        by: "Query.observation",
        text: (selection) => ofJoint(`observers { ratings { ${selection} } }`),
    },
    ObservationAgreement: within("agreement"),
    AgreedStrand: {
        by: "Query.observation",
        text: (selection) => ofJoint(`agreement { strands { ${selection} } }`),
    },
    ObservationCopy: within("copies"),
    ObservationWithdrawal: {
        by: "Query.observation",
        text: (selection) => one(withdrawnId)(`withdrawal { ${selection} }`),
    },
};
//# sourceMappingURL=observation-probes.js.map