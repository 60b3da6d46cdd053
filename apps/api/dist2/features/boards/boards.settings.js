import { isQuorumRule, usualQuorum } from "@reviewpoint/domain/moderation";
import { settingOf } from "../provider/setting/setting.js";
/** How many members, and which seats, a board needs to decide. */
export const boardQuorum = settingOf("boardQuorum", usualQuorum, "an object with least, a whole number from 1, and seats, a list of chair, member and external", isQuorumRule);
//# sourceMappingURL=boards.settings.js.map