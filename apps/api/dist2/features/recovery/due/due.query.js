import sql, { join } from "sql-template-tag";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
const due = sql `(
    select provider_id, id, trainee_id, 'plan' as kind, plan_due_on as due_on from concern
      where plan_id is null and plan_due_on is not null
    union all select provider_id, id, trainee_id, 'review', review_on from recovery_plan where stage = 'review-due'
    union all select provider_id, id, trainee_id, 'outcome', reviewed_on from recovery_plan where stage = 'outcome-due'
    union all select provider_id, id, trainee_id, 'follow-up', follow_up_on from intervention
      where follow_up_on is not null
  ) as due
  join trainee on trainee.provider_id = due.provider_id and trainee.id = due.trainee_id`;
/**
 * What is waited for of trainees whose concerns and plans the viewer may read, the earliest first: as the domain's
 * `recoveryDue` lists it.
 */
export function dueListing(viewer, { hub, isLate }) {
    const conditions = [traineesWithin(viewer, [{ act: "read-recovery" }, { act: "read-concerns" }])];
    if (hub != null)
        conditions.push(sql `trainee.hub_id in (select id from hub where code = ${hub})`);
    if (isLate != null)
        conditions.push(sql `(due.due_on < ${viewer.today}) = ${isLate}`);
    return {
        kind: "recovery-due",
        select: sql `due.id, due.kind, due.trainee_id as "traineeId", due.due_on as "dueOn",
      due.due_on < ${viewer.today} as "isLate"`,
        from: due,
        where: join(conditions, " and "),
        order: [sql `due.due_on`, sql `due.id`],
    };
}
//# sourceMappingURL=due.query.js.map