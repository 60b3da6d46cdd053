import sql, { empty, join } from "sql-template-tag";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { joinPlaced } from "../narrowing/placed.js";
import { isScopedByTrainee, standingsWithin } from "../narrowing/standing-conditions.js";
import { tablesBefore } from "../narrowing/tables-before.js";
const idOf = {
    REVIEW_POINT: sql `standing.review_point_id`,
    STRAND: sql `standing.strand_id`,
    HUB: sql `standing.hub_id`,
    SUBJECT: sql `standing.subject_id`,
    SCHOOL: sql `placed.school_id`,
};
const nameOf = {
    REVIEW_POINT: sql ` as "reviewPointId"`,
    STRAND: sql ` as "strandId"`,
    HUB: sql ` as "hubId"`,
    SUBJECT: sql ` as "subjectId"`,
    SCHOOL: sql ` as "schoolId"`,
};
/**
 * Counts standings by dimension, state, level and expected level. Cells are read where hub and subject say all;
 * rows, where a school or a single trainee matters.
 */
export function readCounts(narrowing, by, context) {
    const viewer = viewerOf(context);
    const bySchool = by.includes("SCHOOL") || narrowing.schoolId !== null;
    const fromCells = !bySchool && !isScopedByTrainee(narrowing, viewer) && narrowing.asOf === null;
    const ids = [...new Set(by)].map((dimension) => sql `${idOf[dimension]}${nameOf[dimension]}, `);
    const source = fromCells ? sql `progress_cell standing` : sql `standing${bySchool ? joinPlaced : empty}`;
    const count = fromCells ? sql `sum(standing.trainees)::integer` : sql `count(*)::integer`;
    const grouped = join([
        ...by.map((dimension) => idOf[dimension]),
        sql `standing.state`,
        sql `standing.level_rank`,
        sql `standing.expected_rank`,
    ]);
    return context.read(sql `${tablesBefore(narrowing, bySchool)}select
      ${join([...ids, empty], "")}standing.state, standing.level_rank as "levelRank",
      standing.expected_rank as "expectedRank", ${count} as count
    from ${source} where ${standingsWithin(narrowing, viewer)}${fromCells ? sql ` and standing.trainees > 0` : empty} group by ${grouped}`);
}
//# sourceMappingURL=cell.query.js.map