import sql, { empty, raw, type Sql } from "sql-template-tag";
import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import type { TypeGuards } from "../../../graph/guarding/guard.js";
import { bitsOf, maskedBits } from "../../../graph/guarding/row-parts.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees, traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { judgementGuards } from "../judgements.guards.js";
import { type PortfolioGradeRow, portfolioCheckTable, portfolioGradeTable } from "./portfolio.table.js";
import type { ShownCheck, ShownGrade } from "./portfolio.type.js";

const reading = [{ act: "read-portfolio" }] as const;

/** Which rows: of these trainees, or with these ids; known at an instant, or now. */
export interface PortfolioChoice {
  readonly by: "trainee_id" | "id";
  readonly ids: readonly string[];
  readonly asOf?: string | null;
}

/** Looks at portfolios of trainees within the viewer's reach, the newest first; those that were taken back among them. */
export async function readChecks(choice: PortfolioChoice, context: GraphContext): Promise<ShownCheck[]> {
  const { asOf = null } = choice;
  const rows = await context.read<ShownCheck>(sql`select
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
export async function readGrades(choice: PortfolioChoice, context: GraphContext): Promise<ShownGrade[]> {
  const { asOf = null } = choice;
  const rows = await context.read<ShownGrade>(sql`select
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
function takenBack(what: "check" | "grade", asOf: string | null): Sql {
  const [table, id] = [raw(`portfolio_${what}`), raw(`${what}_id`)];
  return sql`left join ${table}_withdrawal taken_back on taken_back.provider_id = ${table}.provider_id
    and taken_back.${id} = ${table}.id ${known("taken_back", asOf)}`;
}

function masked(guards: TypeGuards, context: GraphContext): Sql {
  const viewer = viewerOf(context);
  return maskedBits(guards, viewer, reading, (reach) => reachedTrainees(viewer, reach));
}

const known = (table: string, asOf: string | null) =>
  asOf === null ? empty : sql`and ${raw(table)}.recorded_at <= ${asOf}::timestamptz`;

function within(
  table: "portfolio_check" | "portfolio_grade",
  { by, ids, asOf = null }: PortfolioChoice,
  context: GraphContext,
  besides: Sql = empty,
): Sql {
  const name = raw(table);
  return sql`from ${name} ${besides}
    join trainee on trainee.provider_id = ${name}.provider_id and trainee.id = ${name}.trainee_id
    where ${name}.${raw(by)} = any(${ids}::uuid[]) ${known(table, asOf)}
      and ${traineesWithin(viewerOf(context), reading)}`;
}

/** The last grade of a cycle, as an action finds it. */
export interface LastGrade extends Pick<PortfolioGradeRow, "id" | "sequence" | "gradedOn" | "recordedBy"> {
  /** Whether it was taken back: then none counts. */
  readonly isWithdrawn: boolean;
}

/** The last grade of a cycle, within a transaction that is about to give or to take back one; null before the first. */
export async function gradeInCycle(
  unit: ReadUnit,
  providerId: string,
  traineeId: string,
  cycleCode: string,
): Promise<LastGrade | null> {
  const [grade] = await unit.rows<LastGrade>(
    `select id, sequence, graded_on as "gradedOn", recorded_by as "recordedBy",
       exists (select from portfolio_grade_withdrawal withdrawn where withdrawn.provider_id = portfolio_grade.provider_id
         and withdrawn.grade_id = portfolio_grade.id) as "isWithdrawn"
     from portfolio_grade
     where provider_id = $1 and trainee_id = $2 and cycle_code = $3 order by sequence desc limit 1`,
    [providerId, traineeId, cycleCode],
  );
  return grade ?? null;
}
