import type { MessageKind } from "../../graph/writing/outbox/message-kind.js";
/** A report that goes by letter is there: what it says, and on which subject, is read after signing in. */
export declare const progressMessages: readonly MessageKind[];
