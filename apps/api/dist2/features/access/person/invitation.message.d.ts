import type { MessageKind } from "../../../graph/writing/outbox/message-kind.js";
/**
 * The letter by which somebody signs in for the first time. It carries a link of its own, made when it is written; when
 * the invitation was used or has ended by then, there is nothing to say.
 */
export declare const invitationMessage: (act: "invitePerson" | "inviteAgain") => MessageKind;
