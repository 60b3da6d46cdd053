import { moorKinds } from "./assignment-kinds.js";
import { buildFramework } from "./build-framework.js";
import { moorStrands } from "./moor-strands.js";
import type { ProviderShape, SubjectShape } from "./provider-shape.js";

const reviewPoints = [1, 2, 3, 4].map((number) => ({ code: `P${number}`, name: `Review point ${number}` }));

const secondary = (code: string, name: string, trainees: number): SubjectShape => ({
  ...{ code, name, trainees, phase: "Secondary", effect: 0, ages: [11, 16] },
});

const subjects: readonly SubjectShape[] = [
  { code: "PRIM", name: "Primary", phase: "Primary", trainees: 40, effect: 0, ages: [5, 11] },
  secondary("ENGL", "English", 18),
  secondary("MATH", "Mathematics", 16),
  secondary("SCIE", "Science", 16),
  secondary("HIST", "History", 10),
  secondary("GEOG", "Geography", 8),
  secondary("LANG", "Modern Languages", 6),
  secondary("PHED", "Physical Education", 6),
];

const levels = [
  { code: "N", name: "Not yet" },
  { code: "W", name: "Working towards" },
  { code: "M", name: "Meeting" },
];

const stages = [
  { code: "I", name: "Part one" },
  { code: "II", name: "Part two" },
];

/** One partnership without hubs, 120 trainees, other words, another scale: the smaller invented provider. */
export const moor: ProviderShape = {
  slug: "moor",
  name: "Moorside School-Centred Training",
  vocabulary: {
    trainee: { singular: "ITT teacher", plural: "ITT teachers" },
    mentor: { singular: "class based mentor", plural: "class based mentors" },
    professionalTutor: { singular: "school tutor", plural: "school tutors" },
    leadMentor: { singular: "lead mentor", plural: "lead mentors" },
    hub: { singular: "partnership", plural: "partnerships" },
    hubDirector: { singular: "programme director", plural: "programme directors" },
    school: { singular: "placement school", plural: "placement schools" },
    subject: { singular: "subject", plural: "subjects" },
    cohort: { singular: "year group", plural: "year groups" },
    strand: { singular: "theme", plural: "themes" },
    level: { singular: "step", plural: "steps" },
    reviewPoint: { singular: "review point", plural: "review points" },
    placement: { singular: "placement", plural: "placements" },
    judgement: { singular: "assessment", plural: "assessments" },
    watchList: { singular: "support list", plural: "support lists" },
    recoveryPlan: { singular: "individual recovery plan", plural: "individual recovery plans" },
  },
  settings: {
    suppressionThreshold: 10,
    lowReliabilityBelow: 10,
    reachedFromPercent: 75,
    onTrackRule: { mostStrandsBelow: 2, keyStrandCodes: ["8"], mostStrandsNotJudged: 1 },
    watchListRules: [
      { kind: "not-on-track" },
      { kind: "fell", atLeastStrands: 1 },
      { kind: "not-judged", atLeastStrands: 2 },
    ],
    timeZone: "Europe/London",
    evidenceRequired: false,
    portfolioGrades: [
      { code: "not-yet", name: "Not yet complete" },
      { code: "complete", name: "Complete" },
    ],
    reviewQuestions: [
      { code: "seen", text: "Was every trainee seen teaching?", kind: "yes-no", required: true },
      {
        code: "mentoring",
        text: "How is the mentoring?",
        kind: "choice",
        choices: ["as expected", "needs support"],
        required: true,
      },
      { code: "remarks", text: "What should the provider know?", kind: "text", required: false },
    ],
    observationForm: [],
    assignmentKinds: moorKinds,
  },
  hubs: [],
  withoutHub: { schools: 40, severeMentors: 3 },
  subjects,
  finishedCohorts: 1,
  reviewPoints,
  framework: buildFramework(
    { code: "themes", name: "Moorside themes" },
    stages,
    levels,
    reviewPoints,
    moorStrands,
  ),
  process: {
    means: [0.35, 0.65, 1.2, 1.75],
    cuts: [0, 1],
    spreads: { trainee: 0.4, strand: 0.2, school: 0.15, assessor: 0.12, judgement: 0.35 },
    strandEffects: { "5": -0.1, "6": -0.1, "7": -0.6, "8": 0.25 },
    severity: 1.3,
  },
  firstUrn: 960_001,
  firstTrn: 5_001,
  traineeIdPrefix: "M",
  shownHub: null,
  shownSubject: "ENGL",
};
