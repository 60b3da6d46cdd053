import { may, shows, withRow } from "../../graph/guarding/guard.js";
/** Where somebody mentors says who mentors: it needs the names. */
const namingMentors = {
    kind: "act",
    thing: { act: "read-placements", field: "mentor-name" },
    besides: {},
};
/** Who may see hubs, schools, subjects, cohorts, people, trainees and their placements. */
export const partnershipGuards = {
    Query: {
        hubs: may("read-partnership"),
        subjects: may("read-partnership"),
        schools: may("read-partnership"),
        cohorts: may("read-partnership"),
        cohort: may("read-partnership"),
        people: may("read-people", { "filter.search": { act: "search-names" } }),
        trainee: may("read-trainee"),
    },
    Hub: { ...withRow("id", "code", "name"), schools: may("read-partnership") },
    Subject: withRow("id", "code", "name"),
    School: {
        ...withRow("id", "urn", "name"),
        hub: may("read-partnership"),
        terms: may("read-partnership"),
        placements: may("read-placements"),
    },
    SchoolTerm: withRow("name", "startsOn", "endsOn", "closures"),
    SchoolClosure: withRow("reason", "startsOn", "endsOn"),
    Cohort: withRow("id", "code", "name", "academicYear", "startsOn", "endsOn"),
    Person: {
        ...withRow("id", "hidden"),
        name: shows("read-people", "name"),
        placements: namingMentors,
    },
    Trainee: {
        ...withRow("id", "status", "route", "startedOn", "expectedEndOn", "awardedOn", "acts", "hidden"),
        name: shows("read-trainee", "name"),
        reference: shows("read-trainee", "reference"),
        trn: shows("read-trainee", "trn"),
        withdrawnOn: shows("read-trainee", "absence-dates"),
        deferredOn: shows("read-trainee", "absence-dates"),
        returnedOn: shows("read-trainee", "absence-dates"),
        cohort: may("read-partnership"),
        hub: may("read-partnership"),
        subject: may("read-partnership"),
        placements: shows("read-placements"),
        judgements: shows("read-judgement", undefined, {
            "filter.assessorId": { act: "read-judgement", field: "assessor-name" },
            "filter.level": { act: "read-cells", field: "small-groups" },
        }),
        observations: shows("read-observation", undefined, {
            "filter.observerId": { act: "read-observation", field: "assessor-name" },
        }),
        observationCoverage: shows("read-observation"),
        reviews: shows("read-judgement"),
        portfolioChecks: shows("read-portfolio"),
        portfolioGrades: shows("read-portfolio"),
        standings: shows("read-standings"),
        onTrack: shows("read-standings"),
        concerns: shows("read-concerns"),
        interventions: shows("read-concerns"),
        recoveryPlans: shows("read-recovery"),
        welfareChecks: may("read-welfare"),
        meetings: shows("read-meetings"),
        targets: shows("read-targets"),
        assignments: shows("read-submissions", undefined, {
            "filter.markingState": { act: "read-marking" },
            "filter.markerId": { act: "read-marking", field: "assessor-name" },
        }),
        gaps: shows("read-targets"),
        handInAgreements: shows("read-targets"),
        handIns: shows("read-targets"),
        visitBrief: shows("read-targets"),
    },
    Placement: {
        ...withRow("id", "position", "startsOn", "endsOn", "hidden"),
        school: may("read-partnership"),
        trainee: may("read-trainee"),
        mentor: shows("read-placements", "mentor-name"),
    },
};
//# sourceMappingURL=partnership.guards.js.map