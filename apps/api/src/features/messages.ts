import type { MessageKind } from "../graph/writing/outbox/message-kind.js";
import { accessMessages } from "./access/access.messages.js";
import { assignmentMessages } from "./assignments/assignments.messages.js";
import { observationMessages } from "./observations/observations.messages.js";
import { boardMessages } from "./boards/boards.messages.js";
import { moderationMessages } from "./moderation/moderation.messages.js";
import { progressMessages } from "./progress/progress.messages.js";
import { recoveryMessages } from "./recovery/recovery.messages.js";
import { reminderRules } from "./reminders.js";

const listed: readonly MessageKind[] = [
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
export const messageKinds: ReadonlyMap<string, MessageKind> = new Map(listed.map((kind) => [kind.act, kind]));
