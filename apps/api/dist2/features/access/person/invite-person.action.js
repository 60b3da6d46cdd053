import { refusePerson } from "@reviewpoint/domain/access";
import { action } from "../../../graph/writing/action.js";
import { inviteToSignIn } from "../../../identity/index.js";
import { administeredPersonById } from "./administered-person.loader.js";
import { personTable } from "../../partnership/person/person.table.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { invitationPath, invitationShown } from "./invitation-link.js";
import { InvitePersonInput } from "./invite-person.input.js";
/** Makes somebody known to the provider, with a link by which they sign in for the first time. Roles are given apart. */
export const invitePerson = action({
    name: "invitePerson",
    description: "Makes a person known and lets them sign in by a link. Roles are given apart.",
    input: InvitePersonInput,
    right: "administer-people",
    isolation: "read committed",
    shows: { person: { type: () => PersonType, by: administeredPersonById, description: "Who was invited." } },
    shownOnce: invitationShown,
    refusals: ["name-missing", "not-an-email", "email-in-use"],
    async perform({ unit, viewer, now, newId, refuse }, input) {
        const { providerId, personId: invitedBy } = viewer;
        const [givenNames, familyName] = [input.givenNames.trim(), input.familyName.trim()];
        const email = input.email.trim().toLowerCase();
        const [known] = await unit.rows("select id from person where provider_id = $1 and lower(email) = $2", [providerId, email]);
        const refusal = refusePerson({ givenNames, familyName, email }, known?.id ?? null);
        if (refusal)
            return refuse(refusal, refusal.code === "name-missing" ? "familyName" : "email");
        const id = newId();
        await unit.insert(personTable, [{ providerId, id, givenNames, familyName, email }]);
        const invitation = await inviteToSignIn(unit, viewer, { personId: id, invitedBy, now, newId });
        if (invitation === null)
            throw new Error("the person who was just made is not there");
        return { ids: { person: id }, once: { invitationPath: invitationPath(invitation.secret) } };
    },
});
//# sourceMappingURL=invite-person.action.js.map