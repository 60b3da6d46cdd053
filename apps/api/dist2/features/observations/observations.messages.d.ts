import type { MessageKind } from "../../graph/writing/outbox/message-kind.js";
/**
 * A written copy was sent: trainee, mentor and professional tutor are told that it is there, and of which day it is. What
 * was seen, and of whom, is read after signing in.
 */
export declare const observationMessages: readonly MessageKind[];
