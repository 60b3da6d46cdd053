import { type Besides, type GuardTable, may, shows, withRow } from "../../graph/guarding/guard.js";

/** How many stand where is a figure, whoever they are: a filter by it needs what shows the figures of small groups. */
const figures = { act: "read-cells", field: "small-groups" } as const;

/** What the filters of lists of trainees ask besides; state, level and strand mean something at a review point only. */
const narrowing: Besides = {
  "filter.search": { act: "search-names" },
  "filter.schoolUrn": { act: "read-placements" },
  "filter.reviewPoint": figures,
};

/** Whose judgements they are is asked by who made them. */
const byAssessor: Besides = { "filter.assessorId": { act: "read-judgement", field: "assessor-name" } };

/** Who may see review points, judgements, standings and lists of trainees. */
export const judgementGuards = {
  Query: {
    trainees: may("read-trainee", narrowing),
    judgements: may("read-judgement", byAssessor),
  },
  Cohort: {
    trainees: may("read-trainee", narrowing),
    ...withRow("reviewPoints", "currentReviewPoint"),
  },
  Hub: { trainees: may("read-trainee", narrowing) },
  Subject: { trainees: may("read-trainee", narrowing) },
  School: { trainees: may("read-placements", narrowing) },
  ReviewPoint: {
    ...withRow("id", "code", "name", "position", "opensOn", "closesOn", "window"),
    cohort: may("read-partnership"),
    judgements: may("read-judgement", byAssessor),
  },
  Judgement: {
    ...withRow("id", "judgedOn", "recordedAt", "isCurrent", "hidden"),
    evidence: shows("read-judgement", "evidence"),
    assessor: shows("read-judgement", "assessor-name"),
    trainee: may("read-trainee"),
    reviewPoint: may("read-partnership"),
    strand: may("read-framework"),
    level: may("read-framework"),
    supersedes: may("read-judgement"),
  },
  Standing: {
    ...withRow("state", "atOrAboveExpected", "trainee"),
    reviewPoint: may("read-partnership"),
    strand: may("read-framework"),
    level: may("read-framework"),
    expectedLevel: may("read-framework"),
    judgement: may("read-judgement"),
  },
} as const satisfies GuardTable;
