import { isUuid } from "../../../graph/reading/is-uuid.js";
import { action } from "../../../graph/writing/action.js";
import { invitationDays, inviteToSignIn } from "../../../identity/index.js";
import { administeredPersonById } from "./administered-person.loader.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { InviteAgainInput } from "./invite-person.input.js";
import { invitationPath, invitationShown } from "./invitation-link.js";
/** A new link for somebody who is known: the one before, if it was not used, ends. */
export const inviteAgain = action({
    name: "inviteAgain",
    description: "Makes a new link for a person who is known. A link that was not used yet ends.",
    input: InviteAgainInput,
    right: "administer-people",
    isolation: "read committed",
    shows: { person: { type: () => PersonType, by: administeredPersonById, description: "Who was invited." } },
    shownOnce: invitationShown,
    refusals: ["not-found"],
    async perform({ unit, viewer, now, newId, refuse }, { personId, days }) {
        const within = Math.min(Math.max(days ?? invitationDays.usual, 1), invitationDays.most);
        const inviting = { personId, invitedBy: viewer.personId, now, newId, days: within };
        const invitation = isUuid(personId) ? await inviteToSignIn(unit, viewer, inviting) : null;
        if (invitation === null)
            return refuse({ code: "not-found", what: "person", id: personId }, "personId");
        return { ids: { person: personId }, once: { invitationPath: invitationPath(invitation.secret) } };
    },
});
//# sourceMappingURL=invite-again.action.js.map