import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { unlinkLogins } from "../../../identity/index.js";
import { administeredPersonById } from "./administered-person.loader.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { EndSignInInput } from "./invite-person.input.js";
/** Takes every login, session and open invitation of a person away at once: for one who has left or lost an account. */
export const endSignIn = action({
    name: "endSignIn",
    description: "Ends every login, session and open invitation of a person at once.",
    input: EndSignInInput,
    right: "administer-people",
    isolation: "read committed",
    shows: {
        person: { type: () => PersonType, by: administeredPersonById, description: "Who can no longer sign in." },
    },
    refusals: ["not-found", "nothing-to-revoke"],
    async perform({ unit, viewer, now, refuse }, { personId }) {
        const { providerId } = viewer;
        if (!(await found(unit, providerId, "person", personId)))
            return refuse({ code: "not-found", what: "person", id: personId }, "personId");
        const invitations = await unit.affected(`update invitation set revoked_at = $1
       where provider_id = $2 and person_id = $3 and accepted_at is null and revoked_at is null`, [now, providerId, personId]);
        const logins = await unlinkLogins(unit, personId);
        if (logins + invitations === 0)
            return refuse({ code: "nothing-to-revoke", what: "login" }, "personId");
        return { ids: { person: personId }, facts: { logins, invitations } };
    },
});
//# sourceMappingURL=end-sign-in.action.js.map