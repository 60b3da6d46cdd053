import type { Database } from "../../../database/index.js";
import type { MessageKind } from "../../../graph/writing/outbox/message-kind.js";
import type { Mailer } from "../../../mail/index.js";
/** What letters are sent with. */
export interface Sending {
    readonly database: Database;
    readonly mailer: Mailer;
    /** What is told, by act. */
    readonly kinds: ReadonlyMap<string, MessageKind>;
    readonly now: () => Date;
    readonly newId: () => string;
    /** The address of this installation, e.g. `https://reviewpoint.example`. */
    readonly address: string;
    /** The name of the mail domain by which Message-IDs are told from others'. */
    readonly domain: string;
}
