import { instant } from "../../../graph/reading/select-list.js";
import { flagsOf, ofExercise, schoolOn } from "./flags.query.js";
/** The judgements that stand at a review point, one a trainee and strand. */
export const judgementPieces = (unit, question) => unit.rows(`with given as (
       select judgement.id as source_id, ${instant("judgement.recorded_at").sql} as given_at, judgement.trainee_id, judgement.review_point_id, judgement.strand_id,
         judgement.assessor_id, level.code as band, level.rank, trainee.hub_id, trainee.subject_id, trainee.cohort_id,
         ${schoolOn("judgement.trainee_id", "judgement.judged_on")} as school_id
       from standing
       join judgement on judgement.provider_id = standing.provider_id and judgement.id = standing.judgement_id
       join level on level.provider_id = judgement.provider_id and level.id = judgement.level_id
       join trainee on trainee.provider_id = standing.provider_id and trainee.id = standing.trainee_id
       where standing.review_point_id = $6 and standing.state = 'judged' and ${ofExercise})
     select trainee_id || '/' || strand_id as id, trainee_id as "traineeId", assessor_id as assessor,
       school_id as "schoolId", hub_id as "hubId", subject_id as "subjectId", cohort_id as "cohortId", band as "bandId",
       rank::text as value, source_id as "sourceId", given_at as "givenAt", review_point_id as "reviewPointId", strand_id as "strandId",
       null as "observationId", null as "submissionId",
       ${flagsOf("given.trainee_id", "given.assessor_id", "given.school_id")} as flags
     from given order by 1`, [...question.about, question.reviewPointId]);
//# sourceMappingURL=judgements.query.js.map