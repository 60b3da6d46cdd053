/** Questions of many shapes over a bench provider: narrow and wide, shallow and deep, rows and cells. */
export const costQuestions = {
    "one word": "{ provider { slug } }",
    "one trainee": "{ trainees(first: 1) { nodes { id reference status } } }",
    "30 trainees": "{ trainees(first: 30) { nodes { id reference status } } }",
    "100 trainees": "{ trainees(first: 100) { nodes { id name reference status startedOn } } }",
    "100 trainees and their count": "{ trainees(first: 100) { totalCount nodes { id name reference status } } }",
    "100 trainees with hub and subject": "{ trainees(first: 100) { nodes { id name hub { name } subject { name } } } }",
    "100 trainees with placements": "{ trainees(first: 100) { nodes { id placements { position school { urn name } } } } }",
    "10 trainees with 18 judgements": `{ trainees(first: 10) { nodes { id judgements(first: 18) { nodes { id judgedOn evidence
    level { name } strand { name } reviewPoint { name } } } } } }`,
    "100 trainees with 18 judgements": `{ trainees(first: 100) { nodes { id judgements(first: 18) { nodes { id judgedOn evidence
    level { name } strand { name } reviewPoint { name } } } } } }`,
    "100 judgements": "{ judgements(first: 100) { nodes { id judgedOn level { name } trainee { name } } } }",
    "100 trainees with standings": `{ trainees(first: 100) { nodes { id standings { state strand { name } reviewPoint { name } } } } }`,
    "100 trainees on track": "{ trainees(first: 100) { nodes { id onTrack { status } } } }",
    "100 schools": "{ schools(first: 100) { nodes { urn name hub { name } } } }",
    "100 people": "{ people(first: 100) { nodes { id name } } }",
    "the curriculum": "{ frameworks(first: 1) { nodes { name strands { code name } levels { code name rank } } } }",
    "cells by strand": `{ progress(where: { cohort: "C" }, by: [STRAND], measure: AT_EXPECTED, basis: JUDGED) { strand { code } count percent } }`,
    "cells by review point and strand": `{ progress(where: { cohort: "C" }, by: [REVIEW_POINT, STRAND], measure: AT_EXPECTED, basis: JUDGED) {
    reviewPoint { code } strand { code } count denominator percent lower upper status } }`,
    "cells by hub and subject": `{ progress(where: { cohort: "C", reviewPoint: "R1" }, by: [HUB, SUBJECT], measure: LEVELS) {
    hub { code } subject { code } level { code } count percent } }`,
    "cells by school": `{ progress(where: { cohort: "C", reviewPoint: "R1" }, by: [SCHOOL], measure: AT_EXPECTED) { school { urn } count percent } }`,
    "completeness by hub": `{ completeness(where: { cohort: "C", reviewPoint: "R1" }, by: HUB) { hub { code } due judged missing } }`,
    "completeness by school": `{ completeness(where: { cohort: "C", reviewPoint: "R1" }, by: SCHOOL) { school { urn } due judged missing } }`,
    movement: `{ movement(where: { cohort: "C", from: "R1", to: "R2" }) { count } }`,
    "the watch list": `{ watchList(first: 30, where: { cohort: "C", reviewPoint: "R1" }) { nodes { trainee { name } } } }`,
    "the schema": "{ __schema { types { name description fields { name description type { name ofType { name } } args { name description } } } } }",
};
//# sourceMappingURL=cost-questions.js.map