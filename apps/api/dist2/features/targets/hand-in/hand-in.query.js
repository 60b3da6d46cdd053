import sql, {} from "sql-template-tag";
import { knownAt } from "../../../graph/reading/as-of/known-at.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { handInTable } from "./hand-in.table.js";
import { handInAgreementTable } from "./hand-in-agreement.table.js";
const agreementColumns = selectList(handInAgreementTable, "agreement");
const handInColumns = selectList(handInTable, "hand_in");
const reading = [{ act: "read-targets" }];
/** Every agreement of trainees in the viewer's scope, the newest first. */
export function readAgreements(ids, asOf, context) {
    return context.read(sql `select ${agreementColumns} from hand_in_agreement agreement
    join trainee on trainee.provider_id = agreement.provider_id and trainee.id = agreement.trainee_id
    where agreement.trainee_id = any(${ids}::uuid[]) and ${traineesWithin(viewerOf(context), reading)}
      ${knownAt(asOf, "agreement.recorded_at")}
    order by agreement.trainee_id, version desc`);
}
/** What is agreed with a trainee now, as an action reads it. */
export async function agreementWithin(unit, providerId, traineeId) {
    const { text, values } = sql `select ${agreementColumns} from hand_in_agreement agreement
    where provider_id = ${providerId} and trainee_id = ${traineeId}::uuid order by version desc limit 1`;
    const [agreed] = await unit.rows(text, values);
    return agreed ?? null;
}
const isCurrent = (asOf = null) => sql `not exists (select from hand_in later
  where later.provider_id = hand_in.provider_id and later.supersedes_id = hand_in.id${knownAt(asOf, "later.recorded_at")})`;
/** Hand-ins that nothing has superseded, of trainees in the viewer's scope or by id, the newest lesson first. */
export function readHandIns(by, asOf, context) {
    const which = "ids" in by
        ? sql `hand_in.id = any(${by.ids}::uuid[])`
        : sql `hand_in.trainee_id = any(${by.traineeIds}::uuid[]) and ${isCurrent(asOf)}`;
    return context.read(sql `select ${handInColumns} from hand_in
    join trainee on trainee.provider_id = hand_in.provider_id and trainee.id = hand_in.trainee_id
    where ${which} and ${traineesWithin(viewerOf(context), reading)}${knownAt(asOf, "hand_in.recorded_at")}
    order by hand_in.trainee_id, lesson_on desc, hand_in.id`);
}
/** Whether a trainee has this hand-in, and nothing has superseded it. */
export async function isCurrentHandIn(unit, providerId, traineeId, id) {
    const { text, values } = sql `select id from hand_in where provider_id = ${providerId} and id = ${id}::uuid
    and trainee_id = ${traineeId}::uuid and ${isCurrent()}`;
    return (await unit.rows(text, values)).length === 1;
}
/** The rule of an agreement. */
export function ruleOf({ kind, weekday, days, counted, time }) {
    return kind === "weekly"
        ? { kind, weekday: weekday ?? 1, time }
        : { kind, days: days ?? 0, counted: counted ?? "school_days", time };
}
//# sourceMappingURL=hand-in.query.js.map