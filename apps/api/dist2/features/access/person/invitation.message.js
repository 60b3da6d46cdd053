import { linkAnew } from "../../../identity/index.js";
import { invitationPath } from "./invitation-link.js";
/**
 * The letter by which somebody signs in for the first time. It carries a link of its own, made when it is written; when
 * the invitation was used or has ended by then, there is nothing to say.
 */
export const invitationMessage = (act) => ({
    act,
    told: ["invited"],
    parties: { invited: async (_, { person }) => (typeof person === "string" ? [person] : []) },
    async write({ unit, providerId, providerName, person, day, now }) {
        const link = await linkAnew(unit, { providerId }, { personId: person.id, now });
        return (link && {
            subject: `Your way in to ${providerName}`,
            lines: [
                `${providerName} has invited you to sign in. This link is for you alone: whoever has it can sign in as you. It works once, until ${day(link.expiresAt)}.`,
                { path: invitationPath(link.secret), words: "Sign in for the first time" },
                "If you did not expect this, do nothing. The link ends by itself.",
            ],
        });
    },
});
//# sourceMappingURL=invitation.message.js.map