import type { MessageKind } from "../../graph/writing/outbox/message-kind.js";
/** The members of a board are told that they sit on it, when it meets, and what to do before. */
export declare const boardMessages: readonly MessageKind[];
