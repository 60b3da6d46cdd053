import sql from "sql-template-tag";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
/** The strands in which trainees were below the expected level when they were last judged, in the framework's order. */
export const strandsBelowByTrainee = async (traineeIds, context) => {
    const within = traineesWithin(viewerOf(context), [{ act: "read-standings" }]);
    const rows = await context.read(sql `
    select last.trainee_id as "traineeId", last.strand_id as "strandId" from (
      select distinct on (standing.trainee_id, standing.strand_id) standing.trainee_id, standing.strand_id,
        standing.level_rank, standing.expected_rank
      from standing join review_point on review_point.provider_id = standing.provider_id
          and review_point.id = standing.review_point_id
        join trainee on trainee.provider_id = standing.provider_id and trainee.id = standing.trainee_id
      where standing.trainee_id = any(${traineeIds}::uuid[]) and standing.state = 'judged' and ${within}
      order by standing.trainee_id, standing.strand_id, review_point.position desc) last
    join strand on strand.id = last.strand_id
    where last.level_rank < last.expected_rank order by last.trainee_id, strand.position`);
    return traineeIds.map((id) => rows.filter(({ traineeId }) => traineeId === id).map(({ strandId }) => strandId));
};
//# sourceMappingURL=strands-below.query.js.map