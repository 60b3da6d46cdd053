import { invitationMessage } from "./person/invitation.message.js";
/** What the room tells, and to whom. */
export const accessMessages = [invitationMessage("invitePerson"), invitationMessage("inviteAgain")];
//# sourceMappingURL=access.messages.js.map