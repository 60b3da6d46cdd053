import { benchId, kindOf } from "../filled/fill-provider.js";
const trainee = benchId(kindOf.trainee, 1, 7);
/** What a trainee's page asks; with fields of the judgements besides. */
const ofOneTrainee = (besides) => `{ trainee(id: "${trainee}") { reference standings { state
  strand { name } reviewPoint { name } judgement { judgedOn ${besides} level { name } } } } }`;
/**
 * The same with a field whose reading is entered in the audit trail before the answer leaves. The other graph enters
 * nothing, so it is timed beside itself and not beside the other.
 */
export const recordedQuestion = {
    name: "the same with evidence, each reading entered in the audit trail first",
    plain: ofOneTrainee(""),
    recorded: ofOneTrainee("evidence"),
};
/** Five questions that pages ask and that a graph made from tables can answer too. Trainees are numbered in the order of their names. */
export const contestQuestions = [
    {
        name: "30 trainees with name, hub and subject (ours sorts by name, theirs by key: the same order)",
        ours: "{ trainees(first: 30) { nodes { id name reference status hub { name } subject { name } } } }",
        theirs: `{ allTrainees(first: 30, orderBy: [PRIMARY_KEY_ASC]) { nodes { rowId providerTraineeId status
      personByProviderIdAndPersonId { givenNames familyName } hubByProviderIdAndHubId { name }
      subjectByProviderIdAndSubjectId { name } } } }`,
        compared: "status",
    },
    {
        name: "30 trainees with their placements and schools",
        ours: "{ trainees(first: 30) { nodes { id reference placements { position startsOn school { urn name } } } } }",
        theirs: `{ allTrainees(first: 30, orderBy: [PRIMARY_KEY_ASC]) { nodes { rowId providerTraineeId
      placementsByProviderIdAndTraineeId(orderBy: [POSITION_ASC]) { nodes { position startsOn
      schoolByProviderIdAndSchoolId { urn name } } } } } }`,
        compared: "urn",
    },
    {
        name: "30 trainees with 18 judgements each (540)",
        ours: `{ trainees(first: 30) { nodes { id reference judgements(first: 18) { nodes { id judgedOn level { name }
      strand { name } reviewPoint { name } } } } } }`,
        theirs: `{ allTrainees(first: 30, orderBy: [PRIMARY_KEY_ASC]) { nodes { rowId providerTraineeId
      judgementsByProviderIdAndTraineeId(first: 18, orderBy: [PRIMARY_KEY_DESC]) { nodes { rowId judgedOn
      levelByProviderIdAndLevelId { name } strandByProviderIdAndStrandId { name }
      reviewPointByProviderIdAndReviewPointId { name } } } } } }`,
        compared: "judgedOn",
    },
    {
        name: "one trainee's 18 standings with strand, review point, level and day",
        ours: ofOneTrainee(""),
        theirs: `{ allTrainees(condition: { rowId: "${trainee}" }) { nodes { providerTraineeId
      standingsByProviderIdAndTraineeId { nodes { state strandByProviderIdAndStrandId { name }
      reviewPointByProviderIdAndReviewPointId { name } judgementByProviderIdAndJudgementId { judgedOn
      levelByProviderIdAndLevelId { name } } } } } } }`,
        // ours gives them strand by strand, theirs review point by review point
        ...{ compared: "judgedOn", inAnyOrder: true },
    },
    {
        name: "the curriculum: its strands and levels",
        ours: `{ frameworks(first: 1) { nodes { name version strands { code name position } levels { code name rank } } } }`,
        theirs: `{ allFrameworks(first: 1) { nodes { name version
      strandsByProviderIdAndFrameworkId(orderBy: [PRIMARY_KEY_ASC]) { nodes { code name position } }
      levelsByProviderIdAndFrameworkId(orderBy: [PRIMARY_KEY_ASC]) { nodes { code name rank } } } } }`,
        compared: "code",
    },
];
/** Questions about a cohort as a whole, which a graph made from tables answers by functions its users write. */
export const cohortQuestions = [
    {
        name: "the cohort: at the expected level by review point and strand",
        ours: `{ progress(where: { cohort: "C" }, by: [REVIEW_POINT, STRAND], measure: AT_EXPECTED, basis: JUDGED) {
      reviewPoint { code } strand { code } count denominator percent } }`,
        theirs: `{ contestAtExpected(cohortCode: "C") { nodes { reviewPoint strand count denominator percent } } }`,
        compared: "count",
    },
    {
        name: "the cohort: levels hub by hub at a review point",
        ours: `{ progress(where: { cohort: "C", reviewPoint: "R2" }, by: [HUB], measure: LEVELS, basis: JUDGED) {
      hub { name } level { name } count denominator percent } }`,
        theirs: `{ contestLevelsByHub(cohortCode: "C", pointCode: "R2") { nodes { hub level count denominator percent } } }`,
        compared: "count",
    },
];
//# sourceMappingURL=contest-questions.js.map