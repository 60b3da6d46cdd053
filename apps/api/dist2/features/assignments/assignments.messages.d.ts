import type { MessageKind } from "../../graph/writing/outbox/message-kind.js";
/** What the room tells. */
export declare const assignmentMessages: readonly MessageKind[];
