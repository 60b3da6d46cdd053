import sql, {} from "sql-template-tag";
import { instant, selectList } from "../../../graph/reading/select-list.js";
import { letterTable } from "./letter.table.js";
const shown = ["id", "personId", "tries", "failure", "deliveredAt", "gaveUpAt"];
/** What is read of a letter, with the act that it tells of. */
export const letterColumns = sql `${selectList(letterTable, "letter", shown)}, outbox_message.act,
  ${instant("outbox_message.recorded_at")} as "recordedAt"`;
/** Letters with their messages. */
export const lettersWithMessages = sql `letter join outbox_message
  on outbox_message.provider_id = letter.provider_id and outbox_message.id = letter.message_id`;
/** The letters that were given up, newest first. */
export const undeliveredListing = {
    kind: "letter",
    select: letterColumns,
    from: lettersWithMessages,
    where: sql `letter.gave_up_at is not null`,
    order: [sql `letter.gave_up_at`, sql `letter.id`],
    descending: true,
};
//# sourceMappingURL=letter.query.js.map