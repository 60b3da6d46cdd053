import type { WriteUnit } from "../../../database/index.js";
import type { MessageSubject } from "../../../graph/writing/outbox/message-kind.js";
/** A message under an id of its own making. */
export interface OnceMessage {
    readonly providerId: string;
    readonly id: string;
    readonly act: string;
    readonly subject: MessageSubject;
    /** ISO 8601 in UTC. */
    readonly now: string;
}
/** Puts a message into the outbox unless one with its id is there. Gives 1 where it was new, else 0. */
export declare function putOnce(unit: WriteUnit, { providerId, id, act, subject, now }: OnceMessage): Promise<number>;
