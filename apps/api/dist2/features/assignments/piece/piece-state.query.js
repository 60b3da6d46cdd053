import sql, {} from "sql-template-tag";
const extended = (what, person) => sql `(select max(extension.until_on) from assignment_extension extension
  where extension.provider_id = piece.provider_id and extension.assignment_id = piece.assignment_id
    and extension.extends = ${what} and extension.person_id = ${person})`;
/** The last day on which the trainee hands in, with an extension. */
export const dueOn = sql `greatest(assignment.hand_in_by, ${extended(sql `'hand-in'`, sql `trainee.person_id`)})`;
/** The last day on which the allotted marker marks, with an extension. */
export const closesOn = sql `greatest(assignment.marking_closes_on,
  ${extended(sql `'marking'`, sql `allotted.marker_id`)})`;
/** As `handInState` of the domain says it, for lists and counts; a test asks both. */
export const handInStateOn = (today) => sql `case
  when handed.attempt is not null then case when handed.days_late > 0 then 'handed-in-late' else 'handed-in' end
  when taken_back.withdrawn_on is not null then 'withdrawn'
  when ${today} > ${dueOn} then 'missing' else 'due' end`;
/** As `markingState` of the domain says it. */
export const markingStateOn = (today) => sql `case
  when first.id is not null then 'done' when handed.attempt is null then 'nothing-to-mark'
  when allotted.marker_id is null then 'not-allotted' when handed.attempt > 1 then 'due'
  when ${today} < assignment.marking_opens_on then 'ahead' when ${today} > ${closesOn} then 'late' else 'due' end`;
//# sourceMappingURL=piece-state.query.js.map