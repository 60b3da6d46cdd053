import { usualRecoverySetting } from "@reviewpoint/domain/recovery";
import { welfareViewer } from "../../features/recovery/welfare/welfare-viewer.js";
import { accessOf } from "../../graph/guarding/viewer-access.js";
import { codeOf, idOf } from "../isolation/canary-rows.js";
/** Whether anybody's welfare record is open to a viewer, where the provider has named no other roles than the usual. */
export const mayReadWelfare = (viewer) => accessOf(welfareViewer(viewer, usualRecoverySetting)).may({ act: "read-welfare" });
const parts = [
    "id",
    "account",
    "reason",
    "support",
    "purpose",
    "checkedOn",
    "nextOn",
    "recordedAt",
    "__typename",
];
const besides = [
    "id",
    "status",
    "concerns { id account kind }",
    "interventions { id account followUpOn }",
    "recoveryPlans { id }",
];
/** A question that goes for the welfare record along one of the ways to a trainee. */
export function randomWelfareDocument(random) {
    const wanted = random
        .shuffle(parts)
        .slice(0, 1 + random.integer(4))
        .join(" ");
    const purpose = random.pick(["SUPPORT", "SAFEGUARDING", "REASONABLE_ADJUSTMENTS", "SUBJECT_ACCESS"]);
    const reason = random.pick(["", " ", "Because", "' or 1 = 1 --"]);
    const welfare = `welfareChecks(purpose: ${purpose}, reason: ${JSON.stringify(reason)}) { ${wanted} }`;
    const chosen = random
        .shuffle([...besides, welfare])
        .slice(0, 1 + random.integer(3))
        .join(" ");
    const [id, code] = [idOf(1 + random.integer(6)), codeOf(1 + random.integer(6))];
    return random.pick([
        `{ trainee(id: "${id}") { ${chosen} } }`,
        `{ trainees(first: 5) { totalCount nodes { ${chosen} } } }`,
        `{ cohort(code: "${code}") { trainees(first: 5) { nodes { ${chosen} } } } }`,
        `{ hubs(first: 5) { nodes { trainees(first: 5) { totalCount nodes { ${chosen} } } } } }`,
        `{ subjects(first: 5) { nodes { trainees(first: 5) { nodes { ${chosen} } } } } }`,
        `{ recoveryDue(first: 5) { totalCount nodes { kind dueOn trainee { ${chosen} } } } }`,
        `{ judgements(first: 5) { nodes { trainee { ${chosen} } } } }`,
        `{ auditTrail(first: 5, filter: { traineeId: "${id}" }) { totalCount nodes { act kind subjects { name ids } } } }`,
        `{ readingsOfMe(first: 5) { totalCount nodes { what kind } } }`,
        "{ whoCanSeeWelfare }",
        "{ letters(first: 5) { totalCount } }",
    ]);
}
//# sourceMappingURL=welfare-document.js.map