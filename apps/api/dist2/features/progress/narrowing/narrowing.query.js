import sql from "sql-template-tag";
/** Looks up hub, subject and school in one statement. */
export async function readPlaces(codes, context) {
    const rows = await context.read(sql `select
    (select id from hub where code = ${codes.hub}) as "hubId",
    (select id from subject where code = ${codes.subject}) as "subjectId",
    (select id from school where urn = ${codes.schoolUrn}) as "schoolId"`);
    return rows[0] ?? { hubId: null, subjectId: null, schoolId: null };
}
//# sourceMappingURL=narrowing.query.js.map