/** What the room tells, and to whom. */
export declare const accessMessages: readonly [import("../../graph/writing/outbox/message-kind.js").MessageKind, import("../../graph/writing/outbox/message-kind.js").MessageKind];
