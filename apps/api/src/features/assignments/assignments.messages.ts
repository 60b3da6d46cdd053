import type { MessageKind } from "../../graph/writing/outbox/message-kind.js";
import { feedbackSent } from "./release/feedback-sent.message.js";

/** What the room tells. */
export const assignmentMessages: readonly MessageKind[] = [feedbackSent];
