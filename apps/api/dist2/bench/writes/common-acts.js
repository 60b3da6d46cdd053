import { randomUUID } from "node:crypto";
import { bodyOf, endRole as endRoleOf, grantRole as grantRoleOf, invitePerson as invitePersonOf, } from "../../proofs/kill/write.js";
const later = 1_000_000;
const endedRoles = 200_000;
const grantRole = (n) => ({ body: bodyOf(grantRoleOf(n, randomUUID())) });
const invitePerson = (n) => ({ body: bodyOf(invitePersonOf(n, randomUUID())) });
const endRole = (n, id) => ({
    body: bodyOf(endRoleOf({ write: grantRoleOf(n, ""), id }, randomUUID())),
});
/** The acts of an administrator. */
export const administratorActs = [
    { name: "invitePerson", write: invitePerson },
    { name: "grantRole", write: grantRole },
    {
        name: "endRole",
        first: (n) => grantRole(endedRoles + n),
        write: (n, id) => endRole(endedRoles + n, id),
    },
    {
        name: "invitePerson, only validated",
        write: (n) => {
            const { act, input } = invitePersonOf(later + n, randomUUID());
            return { body: bodyOf({ act, input: { ...input, validateOnly: true } }) };
        },
    },
];
//# sourceMappingURL=common-acts.js.map