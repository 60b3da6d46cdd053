import { may, shows, withRow, } from "../../graph/guarding/guard.js";
const observerName = { act: "read-observation", field: "assessor-name" };
/** What a person observed says who observed: it needs the names. */
const namingObservers = { kind: "act", thing: observerName, besides: {} };
/** Whose observations they are is asked by who observed. */
const byObserver = { "filter.observerId": observerName };
const named = shows("read-observation", "assessor-name");
const evidence = shows("read-observation", "evidence");
/**
 * Who may see observations. Ratings have a fence of their own besides: the database shows them to the observer whose they
 * are, and to others when the observation is revealed.
 */
export const observationGuards = {
    Query: {
        observations: may("read-observation", byObserver),
        observation: may("read-observation"),
    },
    Person: { observations: namingObservers },
    // where a lesson was is a placement
    School: { observations: may("read-placements", byObserver) },
    Observation: {
        ...withRow("id", "kind", "observedOn", "recordedAt", "revealedAt", "version", "hidden"),
        ...withRow("observers", "agreement", "agreements", "copies", "copyState", "copyDueOn", "withdrawal"),
        ...withRow("questions"),
        trainee: may("read-trainee"),
        school: shows("read-placements"),
        placementPosition: shows("read-placements"),
        mentor: named,
        plannedBy: named,
        follows: may("read-observation"),
        replaces: may("read-observation"),
    },
    Observer: {
        ...withRow("sealedAt", "commitmentHash", "ratings", "salt", "sealed", "hidden"),
        person: named,
    },
    ObservationRating: {
        strand: may("read-framework"),
        level: may("read-framework"),
        evidence,
        ...withRow("hidden"),
    },
    ObservationAgreement: {
        ...withRow("id", "recordedAt", "isCurrent", "strands", "hidden"),
        agreedBy: named,
        nextStepForTrainee: evidence,
        nextStepForMentor: evidence,
    },
    AgreedStrand: {
        strand: may("read-framework"),
        level: may("read-framework"),
        reason: evidence,
        ...withRow("hidden"),
    },
    CopyQuestion: withRow("code", "text", "isRequired"),
    ObservationCopy: {
        ...withRow("id", "sharedAt", "sharedOn", "contentHash", "hidden"),
        sharedBy: named,
        mentor: named,
        tutor: named,
        answers: evidence,
    },
    WrittenAnswer: withRow("question", "text", "answer"),
    ObservationWithdrawal: { ...withRow("withdrawnAt", "hidden"), withdrawnBy: named, reason: evidence },
    PlacementCoverage: withRow(...["position", "lessons", "jointly", "seen", "seenJointly", "planned", "isCovered"]),
};
/** Which property of the room's rows names the trainee whom they are about. */
export const observationNotes = Object.fromEntries([
    "ObservationRating",
    "ObservationAgreement",
    "AgreedStrand",
    "ObservationCopy",
    "ObservationWithdrawal",
].map((type) => [type, "traineeId"]));
//# sourceMappingURL=observations.guards.js.map