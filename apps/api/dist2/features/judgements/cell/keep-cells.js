import { cellKey } from "./cell-changes.js";
const cellsAStatement = 500;
const alike = `provider_id, cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank, expected_rank`;
const perCell = 10;
/**
 * Adds changes to cells, in the transaction that writes the standings they follow from and as its last act: whoever
 * changes the same cells waits until it ends. What others add is never lost, because nothing that was read is written
 * back. Everybody takes cells in one order, so that those who wait for one another never do so in a ring.
 */
export async function keepCells(unit, providerId, changes) {
    const keyed = changes.map((change) => [cellKey(change), change]);
    const inOrder = keyed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, change]) => change);
    for (let from = 0; from < inOrder.length; from += cellsAStatement) {
        const some = inOrder.slice(from, from + cellsAStatement);
        const rows = some.map((_, row) => `(${Array.from({ length: perCell }, (__, n) => `$${row * perCell + n + 1}`).join(", ")})`);
        const values = some.flatMap((cell) => [
            ...[providerId, cell.cohortId, cell.reviewPointId, cell.strandId, cell.hubId, cell.subjectId],
            ...[cell.state, cell.levelRank, cell.expectedRank, cell.trainees],
        ]);
        await unit.affected(`insert into progress_cell (${alike}, trainees) values ${rows.join(", ")}
       on conflict (${alike}) do update set trainees = progress_cell.trainees + excluded.trainees`, values);
    }
}
//# sourceMappingURL=keep-cells.js.map