import sql, { empty, raw } from "sql-template-tag";
import { bitsOf, maskedBits } from "../../../graph/guarding/row-parts.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees, traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { judgementGuards } from "../judgements.guards.js";
import { portfolioCheckTable, portfolioGradeTable } from "./portfolio.table.js";
const reading = [{ act: "read-portfolio" }];
/** Looks at portfolios of trainees within the viewer's reach, the newest first; those that were taken back among them. */
export async function readChecks(choice, context) {
    const { asOf = null } = choice;
    const rows = await context.read(sql `select
      ${selectList(portfolioCheckTable, "portfolio_check")}, ${masked(judgementGuards.PortfolioCheck, context)} as masked,
      taken_back.withdrawn_on as "withdrawnOn", taken_back.reason as "whyWithdrawn"
    ${within("portfolio_check", choice, context, takenBack("check", asOf))}
    order by checked_on desc, portfolio_check.recorded_at desc, portfolio_check.id`);
    const { found, whyWithdrawn } = bitsOf(judgementGuards.PortfolioCheck);
    return rows.map((row) => ({
        ...row,
        found: (row.masked & found) === 0 ? row.found : null,
        whyWithdrawn: (row.masked & whyWithdrawn) === 0 ? row.whyWithdrawn : null,
    }));
}
/** Grades of portfolios of trainees within the viewer's reach, by cycle as they were given; the last of a cycle counts. */
export async function readGrades(choice, context) {
    const { asOf = null } = choice;
    const rows = await context.read(sql `select
      ${selectList(portfolioGradeTable, "portfolio_grade")}, ${masked(judgementGuards.PortfolioGrade, context)} as masked,
      taken_back.withdrawn_on as "withdrawnOn", taken_back.reason as "whyWithdrawn", taken_back.grade_id is null
        and not exists (select from portfolio_grade later where later.provider_id = portfolio_grade.provider_id
          and later.replaces_id = portfolio_grade.id ${known("later", asOf)}) as "isCurrent"
    ${within("portfolio_grade", choice, context, takenBack("grade", asOf))}
    order by portfolio_grade.recorded_at, portfolio_grade.sequence, portfolio_grade.id`);
    const { reason, whyWithdrawn } = bitsOf(judgementGuards.PortfolioGrade);
    return rows.map((row) => ({
        ...row,
        reason: (row.masked & reason) === 0 ? row.reason : null,
        whyWithdrawn: (row.masked & whyWithdrawn) === 0 ? row.whyWithdrawn : null,
    }));
}
/** Joins what says why a look or a grade was taken back. */
function takenBack(what, asOf) {
    const [table, id] = [raw(`portfolio_${what}`), raw(`${what}_id`)];
    return sql `left join ${table}_withdrawal taken_back on taken_back.provider_id = ${table}.provider_id
    and taken_back.${id} = ${table}.id ${known("taken_back", asOf)}`;
}
function masked(guards, context) {
    const viewer = viewerOf(context);
    return maskedBits(guards, viewer, reading, (reach) => reachedTrainees(viewer, reach));
}
const known = (table, asOf) => asOf === null ? empty : sql `and ${raw(table)}.recorded_at <= ${asOf}::timestamptz`;
function within(table, { by, ids, asOf = null }, context, besides = empty) {
    const name = raw(table);
    return sql `from ${name} ${besides}
    join trainee on trainee.provider_id = ${name}.provider_id and trainee.id = ${name}.trainee_id
    where ${name}.${raw(by)} = any(${ids}::uuid[]) ${known(table, asOf)}
      and ${traineesWithin(viewerOf(context), reading)}`;
}
/** The last grade of a cycle, within a transaction that is about to give or to take back one; null before the first. */
export async function gradeInCycle(unit, providerId, traineeId, cycleCode) {
    const [grade] = await unit.rows(`select id, sequence, graded_on as "gradedOn", recorded_by as "recordedBy",
       exists (select from portfolio_grade_withdrawal withdrawn where withdrawn.provider_id = portfolio_grade.provider_id
         and withdrawn.grade_id = portfolio_grade.id) as "isWithdrawn"
     from portfolio_grade
     where provider_id = $1 and trainee_id = $2 and cycle_code = $3 order by sequence desc limit 1`, [providerId, traineeId, cycleCode]);
    return grade ?? null;
}
//# sourceMappingURL=portfolio.query.js.map