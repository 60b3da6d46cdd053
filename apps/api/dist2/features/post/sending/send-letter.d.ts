import type { Tenant } from "../../../database/index.js";
import type { Sending } from "./sending.js";
/** A letter by its ids: what a job holds. */
export interface LetterJob extends Tenant {
    readonly letterId: string;
}
/**
 * Sends a letter once more than it was sent before, unless it is done with. It is written in one transaction, handed in
 * outside of any, and noted as delivered in another: when the process ends between the last two, it is sent again under
 * the same Message-ID.
 *
 * @throws MailFailure when it should be tried again
 */
export declare function sendLetter({ providerId, letterId }: LetterJob, sending: Sending): Promise<void>;
