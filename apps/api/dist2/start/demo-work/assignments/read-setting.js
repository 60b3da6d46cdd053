import { assignmentKinds } from "../../../features/assignments/index.js";
import { settingsWithin } from "../../../features/provider/index.js";
/** The running cohort, the subjects of a lead mentor and of a trainee, two strands and the provider's first kind; null without one of them. */
export async function readSetting({ unit, cast }) {
    const { providerId, roles, today } = cast.lead;
    const subjectId = roles.find(({ role }) => role === "lead-mentor")?.subjectId;
    const [kind] = (await settingsWithin({ unit, viewer: cast.lead })).of(assignmentKinds);
    const [cohort] = await unit.rows(`select cohort.id, array(select strand.id from strand where strand.provider_id = cohort.provider_id
         and strand.framework_id = cohort.framework_id order by strand.position limit 2) as "strandIds"
     from cohort where provider_id = $1 and starts_on <= $2 order by starts_on desc limit 1`, [providerId, today]);
    const [own] = await unit.rows(`select subject_id as "subjectId" from trainee where provider_id = $1 and person_id = $2 limit 1`, [providerId, cast.trainee.personId]);
    if (!kind || !cohort || !subjectId || !own)
        return null;
    return { kind, cohortId: cohort.id, marked: subjectId, sent: own.subjectId, strandIds: cohort.strandIds };
}
/** The pieces of an assignment whose trainees are in training, in the order of the register. */
export function piecesOf(unit, providerId, assignmentId) {
    return unit.rows(`select piece.id, piece.assignment_id as "assignmentId", trainee.id as "traineeId", trainee.person_id as "personId",
       trainee.subject_id as "subjectId"
     from piece_of_work piece join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
     where piece.provider_id = $1 and piece.assignment_id = $2 and trainee.status = 'training'
     order by trainee.provider_trainee_id`, [providerId, assignmentId]);
}
//# sourceMappingURL=read-setting.js.map