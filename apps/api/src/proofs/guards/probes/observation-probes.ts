import { fixtureId } from "../../../features/testing/fixture-id.js";
import type { Entry, Probe } from "./probe.js";
import { target } from "../target.js";

const { traineeId, observationId: joint, assessorId } = target;
/** Feedback that was observed after the joint observation, recorded anew; and what it replaced. */
export const feedbackId = fixtureId("observation", 2);
export const withdrawnId = fixtureId("observation", 3);

const one = (id: string) => (selection: string) => `observation(id: "${id}") { ${selection} }`;
const ofJoint = one(joint);
const listed = (filter: string) => `observations(first: 9${filter}) { nodes { id } }`;
const mine = (text: string): Probe => ({ text, holds: joint });
const byObserver = `, filter: { observerId: "${assessorId}" }`;

/** How observations are asked for. */
export const observationProbes: Readonly<Record<string, Probe>> = {
  "Query.observation": mine(ofJoint("id")),
  "Query.observations": mine(listed("")),
  "Query.observations(filter.observerId)": mine(listed(byObserver)),
  "Person.observations": mine(`people(first: 40, filter: { role: MENTOR }) { nodes { ${listed("")} } }`),
  "Trainee.observations(filter.observerId)": mine(`trainee(id: "${traineeId}") { ${listed(byObserver)} }`),
};

const within = (field: string): Entry => ({
  by: "Query.observation",
  text: (selection) => ofJoint(`${field} { ${selection} }`),
});

/** How the parts of observations are met. */
export const observationEntries: Readonly<Record<string, Entry>> = {
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
