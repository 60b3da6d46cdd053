import { instant } from "../../../graph/reading/select-list.js";
import { flagsOf, ofExercise } from "./flags.query.js";
/** Observations of a period with the agreement that stands; those that were taken back are left out. */
const agreed = `observation
       join observation_agreement agreement on agreement.provider_id = observation.provider_id
         and agreement.observation_id = observation.id and not exists (select from observation_agreement later
           where later.provider_id = agreement.provider_id and later.supersedes_id = agreement.id)
       join trainee on trainee.provider_id = observation.provider_id and trainee.id = observation.trainee_id`;
const within = `observation.observed_on between $6 and $7 and ${ofExercise}
         and not exists (select from observation_withdrawal withdrawal
           where withdrawal.provider_id = observation.provider_id and withdrawal.observation_id = observation.id)`;
const places = `observation.school_id as "schoolId", trainee.hub_id as "hubId", trainee.subject_id as "subjectId",
         trainee.cohort_id as "cohortId", agreement.id as "sourceId",
         ${instant("agreement.recorded_at").sql} as "givenAt", agreement.agreed_by as assessor,
         observation.trainee_id as "traineeId", observation.id as "observationId", null as "submissionId",
         null as "reviewPointId",
         ${flagsOf("observation.trainee_id", "agreement.agreed_by", "observation.school_id")} as flags`;
/** Levels agreed after joint observations, one an observation and strand. */
export const jointPieces = (unit, question) => unit.rows(`select observation.id || '/' || strand.strand_id as id, level.code as "bandId", level.rank::text as value,
       strand.strand_id as "strandId", ${places}
     from ${agreed}
     join observation_agreed_strand strand on strand.provider_id = agreement.provider_id
       and strand.agreement_id = agreement.id
     join level on level.provider_id = strand.provider_id and level.id = strand.level_id
     where observation.kind = 'lesson-jointly' and ${within} order by 1`, [...question.about, question.from, question.until]);
/** Meetings, feedback and coaching of mentors that were observed, as far as the next steps were agreed. */
export const mentoringPieces = (unit, question) => unit.rows(`select observation.id::text as id, observation.kind as "bandId", null as value, null as "strandId", ${places}
     from ${agreed}
     where observation.kind in ('mentor-meeting', 'feedback', 'coaching') and ${within} order by 1`, [...question.about, question.from, question.until]);
/** Who observed which trainee in the pieces of a period: none of them judges that trainee's work a second time. */
export const observersOfPeriod = (unit, question) => unit.rows(`select distinct observer.observer_id as "observerId", observation.trainee_id as "traineeId" from ${agreed}
     join observation_observer observer on observer.provider_id = observation.provider_id
       and observer.observation_id = observation.id
     where $2::uuid is not null and $3::integer > 0 and ${within}`, [...question.about, question.from, question.until]);
//# sourceMappingURL=observations.query.js.map