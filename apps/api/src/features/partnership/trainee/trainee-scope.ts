import sql, { join, type Sql } from "sql-template-tag";
import type { Viewer } from "../../../identity/index.js";

/** Where a statement keeps what a scope looks at. */
export interface ScopedColumns {
  readonly trainee: Sql;
  readonly hub: Sql;
  readonly subject: Sql;
}

const ofTrainee: ScopedColumns = {
  trainee: sql`trainee.id`,
  hub: sql`trainee.hub_id`,
  subject: sql`trainee.subject_id`,
};

/** The condition that a row is of a trainee whom the viewer may see: a semi-join, so that pages and counts are right. */
export function traineesInScope(viewer: Viewer, columns: ScopedColumns = ofTrainee): Sql {
  return viewer.scope.kind === "PROVIDER" ? sql`true` : reached(viewer, columns);
}

/** The condition that the viewer may see the name behind a row. */
export function traineesNamed(viewer: Viewer, columns: ScopedColumns = ofTrainee): Sql {
  const { kind, seesNames } = viewer.scope;
  return kind === "PROVIDER" && seesNames ? sql`true` : reached(viewer, columns);
}

/** Trainees reached by a relation of the viewer's own: hub, subject, school or self. */
function reached(viewer: Viewer, columns: ScopedColumns): Sql {
  const { hubIds, subjectIds, schoolIds, selfPersonId } = viewer.scope;
  const ways: Sql[] = [];
  if (hubIds.length > 0) ways.push(sql`${columns.hub} = any(${hubIds}::uuid[])`);
  if (subjectIds.length > 0) ways.push(sql`${columns.subject} = any(${subjectIds}::uuid[])`);
  if (schoolIds.length > 0) {
    ways.push(sql`${columns.trainee} in (select reach.trainee_id from reach where reach.person_id = ${viewer.personId}
      and reach.relation = 'school' and reach.from_on <= ${viewer.today}
      and (reach.until_on is null or reach.until_on >= ${viewer.today}))`);
  }
  if (selfPersonId !== null) {
    ways.push(
      sql`${columns.trainee} in (select own.id from trainee own where own.person_id = ${selfPersonId})`,
    );
  }
  return ways.length === 0 ? sql`false` : sql`(${join(ways, " or ")})`;
}
