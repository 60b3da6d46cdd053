import sql, { join } from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { moderationExerciseTable } from "./exercise.table.js";
const columns = selectList(moderationExerciseTable, "moderation_exercise");
const living = sql `from moderation_allotment where moderation_allotment.provider_id = moderation_exercise.provider_id
      and moderation_allotment.exercise_id = moderation_exercise.id and released_at is null`;
const select = ({ personId }) => sql `${columns}, cohort.academic_year as "academicYear",
    (select coalesce(json_agg(subject_id order by subject_id), '[]') from moderation_exercise_subject
      where moderation_exercise_subject.provider_id = moderation_exercise.provider_id
        and moderation_exercise_subject.exercise_id = moderation_exercise.id) as "subjectIds",
    exists (select from moderation_outcome where moderation_outcome.provider_id = moderation_exercise.provider_id
      and moderation_outcome.exercise_id = moderation_exercise.id) as "isDecided",
    (select count(*)::integer from moderation_allotment own where own.provider_id = moderation_exercise.provider_id
      and own.moderator_id = ${personId} and own.is_blind and own.judged_at is null and own.released_at is null) as "blindPieces",
    (select count(*)::integer ${living} and moderator_id = ${personId} and judged_at is null) as "leftOnDesk",
    (select count(*)::integer from moderation_piece where moderation_piece.provider_id = moderation_exercise.provider_id
      and moderation_piece.exercise_id = moderation_exercise.id and plan_id = accepted_plan_id and is_sampled) as sampled,
    (select count(distinct piece_key)::integer ${living}) as allotted,
    (select count(distinct piece_key)::integer ${living} and judged_at is not null) as judged`;
const from = sql `moderation_exercise
    join cohort on cohort.provider_id = moderation_exercise.provider_id and cohort.id = moderation_exercise.cohort_id`;
/**
 * The condition that an exercise is about somebody within the viewer's reach: of its population once a sample was
 * accepted, of its cohort and subjects before.
 */
const isReached = (viewer) => sql `exists (select from trainee
    where trainee.provider_id = moderation_exercise.provider_id and trainee.cohort_id = moderation_exercise.cohort_id
      and case when accepted_plan_id is null
        then not exists (select from moderation_exercise_subject named where named.provider_id = trainee.provider_id
            and named.exercise_id = moderation_exercise.id)
          or exists (select from moderation_exercise_subject own where own.provider_id = trainee.provider_id
            and own.exercise_id = moderation_exercise.id and own.subject_id = trainee.subject_id)
        else exists (select from moderation_piece where moderation_piece.provider_id = trainee.provider_id
          and moderation_piece.plan_id = accepted_plan_id and moderation_piece.trainee_id = trainee.id) end
      and ${traineesWithin(viewer, [{ act: "read-moderation" }])})`;
/** The exercises about somebody within the viewer's reach, the newest first. */
export function exerciseListing(viewer, filter) {
    return {
        kind: "exercise",
        select: select(viewer),
        from,
        where: join([isReached(viewer), ...conditions(filter ?? {}, viewer)], " and "),
        order: [sql `moderation_exercise.opened_at`, sql `moderation_exercise.id`],
        descending: true,
    };
}
function conditions({ kind, cohort, isClosed, mine }, { personId }) {
    const all = [];
    if (kind != null)
        all.push(sql `moderation_exercise.kind = ${kind}`);
    if (cohort != null)
        all.push(sql `cohort.code = ${cohort}`);
    if (isClosed != null)
        all.push(sql `(moderation_exercise.closed_at is not null) = ${isClosed}`);
    if (mine === true)
        all.push(sql `exists (select from moderation_allotment own where own.provider_id = moderation_exercise.provider_id
      and own.exercise_id = moderation_exercise.id and own.moderator_id = ${personId} and own.released_at is null)`);
    return all;
}
/**
 * The exercises with these ids.
 *
 * @param isOwn whether the viewer took part in them, and so needs no reach.
 */
export function readExercises(ids, context, isOwn = false) {
    const viewer = viewerOf(context);
    return context.read(sql `select ${select(viewer)} from ${from}
    where moderation_exercise.id = any(${ids}::uuid[]) and ${isOwn ? sql `true` : isReached(viewer)}`);
}
//# sourceMappingURL=exercise.query.js.map