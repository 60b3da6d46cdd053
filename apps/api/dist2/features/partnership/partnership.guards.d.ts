import { type Guard } from "../../graph/guarding/guard.js";
/** Who may see hubs, schools, subjects, cohorts, people, trainees and their placements. */
export declare const partnershipGuards: {
    readonly Query: {
        readonly hubs: Guard;
        readonly subjects: Guard;
        readonly schools: Guard;
        readonly cohorts: Guard;
        readonly cohort: Guard;
        readonly people: Guard;
        readonly trainee: Guard;
    };
    readonly Hub: {
        readonly schools: Guard;
        readonly code: Guard;
        readonly id: Guard;
        readonly name: Guard;
    };
    readonly Subject: Record<"code" | "id" | "name", Guard>;
    readonly School: {
        readonly hub: Guard;
        readonly terms: Guard;
        readonly placements: Guard;
        readonly id: Guard;
        readonly name: Guard;
        readonly urn: Guard;
    };
    readonly SchoolTerm: Record<"closures" | "endsOn" | "name" | "startsOn", Guard>;
    readonly SchoolClosure: Record<"endsOn" | "reason" | "startsOn", Guard>;
    readonly Cohort: Record<"academicYear" | "code" | "endsOn" | "id" | "name" | "startsOn", Guard>;
    readonly Person: {
        readonly name: Guard;
        readonly placements: {
            readonly kind: "act";
            readonly thing: import("@reviewpoint/domain/access").SeenThing;
            readonly besides: import("../../graph/guarding/guard.js").Besides;
        };
        readonly hidden: Guard;
        readonly id: Guard;
    };
    readonly Trainee: {
        readonly name: Guard;
        readonly reference: Guard;
        readonly trn: Guard;
        readonly withdrawnOn: Guard;
        readonly deferredOn: Guard;
        readonly returnedOn: Guard;
        readonly cohort: Guard;
        readonly hub: Guard;
        readonly subject: Guard;
        readonly placements: Guard;
        readonly judgements: Guard;
        readonly observations: Guard;
        readonly observationCoverage: Guard;
        readonly reviews: Guard;
        readonly portfolioChecks: Guard;
        readonly portfolioGrades: Guard;
        readonly standings: Guard;
        readonly onTrack: Guard;
        readonly concerns: Guard;
        readonly interventions: Guard;
        readonly recoveryPlans: Guard;
        readonly welfareChecks: Guard;
        readonly meetings: Guard;
        readonly targets: Guard;
        readonly assignments: Guard;
        readonly gaps: Guard;
        readonly handInAgreements: Guard;
        readonly handIns: Guard;
        readonly visitBrief: Guard;
        readonly acts: Guard;
        readonly awardedOn: Guard;
        readonly expectedEndOn: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly route: Guard;
        readonly startedOn: Guard;
        readonly status: Guard;
    };
    readonly Placement: {
        readonly school: Guard;
        readonly trainee: Guard;
        readonly mentor: Guard;
        readonly endsOn: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly position: Guard;
        readonly startsOn: Guard;
    };
};
