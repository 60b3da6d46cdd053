const group = `cohort: "C2025", hub: "EAST", subject: "MATH"`;
const counted = `where: { ${group}, reviewPoint: "R1" }`;
const atSchool = `where: { ${group}, reviewPoint: "R1", schoolUrn: "900001" }`;
/** Later than anything that the fixture recorded. */
const asOf = `asOf: "2026-06-01T12:00:00Z"`;
const earlier = `where: { ${group}, reviewPoint: "R1", ${asOf} }`;
const moved = `${group}, from: "R1", to: "R2"`;
const listed = (where) => `watchList(first: 100, ${where}) { nodes { reasons { rule } } }`;
const hasNodes = (text) => ({ text, holds: '"nodes":[{' });
const hasRows = (text) => ({ text, holds: '"status":' });
/** How figures of a group are asked, and what asks more of them. */
export const progressProbes = {
    "Query.progress": hasRows(`progress(${counted}, by: []) { status }`),
    "Query.progress(where.schoolUrn)": hasRows(`progress(${atSchool}, by: []) { status }`),
    "Query.progress(by=SCHOOL)": hasRows(`progress(${counted}, by: [SCHOOL]) { status }`),
    "Query.progress(where.asOf)": hasRows(`progress(${earlier}, by: []) { status }`),
    "Query.movement(where.asOf)": hasRows(`movement(where: { ${moved}, ${asOf} }) { status }`),
    "Query.completeness(where.asOf)": hasRows(`completeness(${earlier}, by: SUBJECT) { status }`),
    "Query.movement": hasRows(`movement(where: { ${moved} }) { status }`),
    "Query.movement(where.schoolUrn)": hasRows(`movement(where: { ${moved}, schoolUrn: "900001" }) { status }`),
    "Query.completeness": hasRows(`completeness(${counted}, by: SUBJECT) { status }`),
    "Query.completeness(where.schoolUrn)": hasRows(`completeness(${atSchool}, by: SUBJECT) { status }`),
    "Query.completeness(by=SCHOOL)": hasRows(`completeness(${counted}, by: SCHOOL) { status }`),
    "Query.completeness(by=ASSESSOR)": hasRows(`completeness(${counted}, by: ASSESSOR) { status }`),
    "Query.watchList": hasNodes(listed(counted)),
    "Query.watchList(where.schoolUrn)": hasNodes(listed(atSchool)),
};
//# sourceMappingURL=progress-probes.js.map