import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { meetingReviewTable } from "./meeting-review.table.js";
const columns = selectList(meetingReviewTable, "meeting_review");
/** Every version's reviews of meetings that the viewer was already found to reach. */
export function readReviews(ids, context) {
    return context.read(sql `select ${columns} from meeting_review
    where meeting_id = any(${ids}::uuid[]) order by meeting_id, version, target_id`);
}
/** The reviews of one version, as an action reads them. */
export function reviewsWithin(unit, providerId, meetingId, version) {
    const { text, values } = sql `select ${columns} from meeting_review where provider_id = ${providerId}
    and meeting_id = ${meetingId}::uuid and version = ${version}`;
    return unit.rows(text, values);
}
//# sourceMappingURL=meeting-review.query.js.map