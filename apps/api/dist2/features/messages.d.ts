import type { MessageKind } from "../graph/writing/outbox/message-kind.js";
/** What every room tells, by act: of an act that is not listed here nobody is told. */
export declare const messageKinds: ReadonlyMap<string, MessageKind>;
