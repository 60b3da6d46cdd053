import type { MessageKind } from "../../../graph/writing/outbox/message-kind.js";
/**
 * Feedback is there: told to each trainee to whom it was sent, with the feedback in the letter unless the provider's setting
 * `feedbackLetter` is `link`. The letter never has the mark.
 */
export declare const feedbackSent: MessageKind;
