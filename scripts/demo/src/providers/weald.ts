import { wealdKinds } from "./assignment-kinds.js";
import { buildFramework } from "./build-framework.js";
import type { HubShape, ProviderShape, SubjectShape } from "./provider-shape.js";
import { wealdStrands } from "./weald-strands.js";

const reviewPoints = [
  { code: "R1", name: "First review" },
  { code: "R2", name: "Second review" },
  { code: "R3", name: "Final review" },
];

/** Two secondary hubs stand lower than the other two: with the two subjects below, they make the paradox. */
const hubs: readonly HubShape[] = [
  { code: "NOR", name: "North Weald", schools: 42, phase: "Secondary", effect: 0, severeMentors: 1 },
  { code: "EST", name: "Estuary", schools: 42, phase: "Secondary", effect: -0.45, severeMentors: 0 },
  { code: "COA", name: "Coast", schools: 38, phase: "Secondary", effect: 0, severeMentors: 1 },
  { code: "DOW", name: "Downland", schools: 38, phase: "Secondary", effect: 0.35, severeMentors: 0 },
  { code: "PRI", name: "Primary", schools: 60, phase: "Primary", effect: 0.05, severeMentors: 1 },
];

const secondary = (
  code: string,
  name: string,
  trainees: number,
  more: Partial<SubjectShape> = {},
): SubjectShape => ({
  ...{ code, name, trainees, phase: "Secondary", effect: 0, ages: [11, 16] },
  ...more,
});

/** English does better than mathematics in both hubs where they are taught, and worse overall. */
const subjects: readonly SubjectShape[] = [
  { code: "PRI", name: "Primary", phase: "Primary", trainees: 86, effect: 0, ages: [5, 11] },
  { code: "EYP", name: "Primary with Early Years", phase: "Primary", trainees: 24, effect: 0, ages: [3, 7] },
  secondary("ENG", "English", 46, { effect: 0.22, inHubs: { EST: 38, DOW: 8 } }),
  secondary("MAT", "Mathematics", 46, { effect: -0.12, inHubs: { EST: 8, DOW: 38 } }),
  secondary("BIO", "Biology", 24, { inHubs: { NOR: 12, COA: 12 } }),
  secondary("CHE", "Chemistry", 22),
  secondary("PHY", "Physics", 16),
  secondary("HIS", "History", 26, { inHubs: { NOR: 13, COA: 13 } }),
  secondary("GEO", "Geography", 24),
  secondary("REL", "Religious Education", 14),
  secondary("FRE", "French", 14),
  secondary("SPA", "Spanish", 14),
  secondary("GER", "German", 6),
  secondary("COM", "Computing", 14),
  secondary("ART", "Art and Design", 14),
  secondary("MUS", "Music", 10),
  secondary("DRA", "Drama", 10),
  secondary("PED", "Physical Education", 26, { inHubs: { NOR: 13, COA: 13 } }),
  secondary("DTE", "Design and Technology", 8),
  secondary("BUS", "Business Studies", 6, { ages: [14, 19] }),
];

const levels = [
  { code: "EM", name: "Emerging" },
  { code: "DE", name: "Developing" },
  { code: "SE", name: "Secure" },
  { code: "EX", name: "Extending" },
];

const stages = [
  { code: "A", name: "Foundations" },
  { code: "B", name: "Widening practice" },
  { code: "C", name: "Independence" },
];

/** Five hubs, about 220 schools and 450 trainees a year: the larger of the two invented providers. */
export const weald: ProviderShape = {
  slug: "weald",
  name: "Weald and Coast Teacher Training",
  vocabulary: {
    trainee: { singular: "associate teacher", plural: "associate teachers" },
    mentor: { singular: "mentor", plural: "mentors" },
    professionalTutor: { singular: "professional tutor", plural: "professional tutors" },
    leadMentor: { singular: "lead mentor", plural: "lead mentors" },
    hub: { singular: "hub", plural: "hubs" },
    hubDirector: { singular: "hub director", plural: "hub directors" },
    school: { singular: "partner school", plural: "partner schools" },
    subject: { singular: "subject", plural: "subjects" },
    cohort: { singular: "cohort", plural: "cohorts" },
    strand: { singular: "strand", plural: "strands" },
    level: { singular: "level", plural: "levels" },
    reviewPoint: { singular: "review", plural: "reviews" },
    placement: { singular: "placement", plural: "placements" },
    judgement: { singular: "judgement", plural: "judgements" },
    watchList: { singular: "watch list", plural: "watch lists" },
    recoveryPlan: { singular: "support plan", plural: "support plans" },
  },
  settings: {
    suppressionThreshold: 10,
    lowReliabilityBelow: 10,
    reachedFromPercent: 75,
    onTrackRule: { mostStrandsBelow: 1, keyStrandCodes: ["CON"], mostStrandsNotJudged: 0 },
    watchListRules: [
      { kind: "not-on-track" },
      { kind: "below-expected", atLeastStrands: 3 },
      { kind: "fell", atLeastStrands: 2 },
      { kind: "not-judged", atLeastStrands: 1 },
      { kind: "not-moved", reviewPoints: 2, atLeastStrands: 1 },
    ],
    timeZone: "Europe/London",
    evidenceRequired: true,
    portfolioGrades: [
      { code: "incomplete", name: "Incomplete" },
      { code: "complete", name: "Complete" },
      { code: "thorough", name: "Thorough" },
    ],
    reviewQuestions: [
      { code: "agreed", text: "Were levels agreed with the mentor?", kind: "yes-no", required: true },
      { code: "watch", text: "What is to be watched until the next review?", kind: "text", required: false },
    ],
    observationForm: [
      { code: "strength", text: "What went well, and how do you know?", isRequired: false },
      { code: "next", text: "What is tried next, and until when?", isRequired: false },
    ],
    assignmentKinds: wealdKinds,
  },
  hubs,
  withoutHub: { schools: 0, severeMentors: 0 },
  subjects,
  finishedCohorts: 2,
  reviewPoints,
  framework: buildFramework(
    { code: "curriculum", name: "Weald and Coast curriculum" },
    stages,
    levels,
    reviewPoints,
    wealdStrands,
  ),
  process: {
    means: [0.55, 1.35, 1.85],
    cuts: [0, 1, 2],
    spreads: { trainee: 0.4, strand: 0.2, school: 0.15, assessor: 0.12, judgement: 0.35 },
    strandEffects: { CON: 0.3, REL: 0.15, LRN: -0.05, ADT: -0.5, CUR: 0.1, EVI: -0.1 },
    severity: 1.3,
  },
  firstUrn: 910_001,
  firstTrn: 101,
  traineeIdPrefix: "W",
  shownHub: "EST",
  shownSubject: "MAT",
};
