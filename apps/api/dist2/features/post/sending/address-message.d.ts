import type { WriteUnit } from "../../../database/index.js";
import type { MessageKind, MessageSubject } from "../../../graph/writing/outbox/message-kind.js";
import type { ToldSetting } from "./told-setting.js";
/** A message that nobody has been told of yet. */
export interface WaitingMessage {
    readonly id: string;
    readonly act: string;
    readonly subject: MessageSubject;
}
/** What addressing works with. */
export interface Addressing {
    readonly unit: WriteUnit;
    readonly providerId: string;
    readonly kinds: ReadonlyMap<string, MessageKind>;
    readonly told: ToldSetting;
    /** The day on which roles must be held. */
    readonly today: string;
    readonly now: string;
    readonly newId: () => string;
}
/** Decides who is told of a message, and leaves a letter for each. Gives how many. */
export declare function addressMessage(message: WaitingMessage, addressing: Addressing): Promise<number>;
