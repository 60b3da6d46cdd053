/** What a provider's people ask on an ordinary day, the everyday pages more often than the wide ones. */
export const loadQuestions = [
    { name: "who am I", weight: 4, query: "{ viewer { roles { role } } provider { name slug } }" },
    {
        ...{ name: "a page of trainees", weight: 6 },
        query: "query Page($first: Int!) { trainees(first: $first) { nodes { id name reference status hub { name } subject { name } } pageInfo { endCursor hasNextPage } } }",
    },
    {
        ...{ name: "trainees with placements", weight: 3 },
        query: "query Placed($first: Int!) { trainees(first: $first) { nodes { id name placements { position startsOn school { urn name } } } } }",
    },
    {
        ...{ name: "trainees with judgements", weight: 2 },
        query: `query Judged($first: Int!) { trainees(first: $first) { nodes { id judgements(first: 18) { nodes { judgedOn evidence
      level { name } strand { name } reviewPoint { name } } } } } }`,
    },
    {
        ...{ name: "how the cohort stands", weight: 4 },
        query: `{ progress(where: { cohort: "C" }, by: [REVIEW_POINT, STRAND], measure: AT_EXPECTED, basis: JUDGED) {
      reviewPoint { code } strand { code } count denominator percent lower upper status } }`,
    },
    {
        ...{ name: "hub by hub", weight: 2 },
        query: `{ progress(where: { cohort: "C", reviewPoint: "R2" }, by: [HUB], measure: LEVELS) { hub { name } level { name } count percent } }`,
    },
    {
        ...{ name: "whose judgements are missing", weight: 1 },
        query: `{ completeness(where: { cohort: "C", reviewPoint: "R2" }, by: HUB) { hub { name } due judged judgedLate missing } }`,
    },
    {
        name: "the curriculum",
        weight: 2,
        query: "{ frameworks(first: 1) { nodes { name strands { code name } levels { code name rank } } } }",
    },
];
//# sourceMappingURL=load-questions.js.map