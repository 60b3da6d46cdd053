import { accessMessages } from "./access/access.messages.js";
import { assignmentMessages } from "./assignments/assignments.messages.js";
import { observationMessages } from "./observations/observations.messages.js";
import { boardMessages } from "./boards/boards.messages.js";
import { moderationMessages } from "./moderation/moderation.messages.js";
import { progressMessages } from "./progress/progress.messages.js";
import { recoveryMessages } from "./recovery/recovery.messages.js";
import { reminderRules } from "./reminders.js";
const listed = [
    ...accessMessages,
    ...observationMessages,
    ...boardMessages,
    ...moderationMessages,
    ...recoveryMessages,
    ...progressMessages,
    ...assignmentMessages,
    ...reminderRules,
];
/** What every room tells, by act: of an act that is not listed here nobody is told. */
export const messageKinds = new Map(listed.map((kind) => [kind.act, kind]));
//# sourceMappingURL=messages.js.map