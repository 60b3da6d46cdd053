import { type MessageKind } from "../../graph/writing/outbox/message-kind.js";
/** That there is a concern is told at once to the hub's directors and the leadership team: never what it says, nor of whom. */
export declare const recoveryMessages: readonly MessageKind[];
