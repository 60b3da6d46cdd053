import { feedbackSent } from "./release/feedback-sent.message.js";
/** What the room tells. */
export const assignmentMessages = [feedbackSent];
//# sourceMappingURL=assignments.messages.js.map