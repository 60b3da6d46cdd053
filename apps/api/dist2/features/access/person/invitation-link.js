/** What an answer shows once of an invitation. */
export const invitationShown = {
    invitationPath: "The path of the link that lets them sign in for the first time: shown this once, kept nowhere, null in a replay.",
};
/** The path of the link that an invitation's secret makes. */
export const invitationPath = (secret) => `/invitation?token=${encodeURIComponent(secret)}`;
//# sourceMappingURL=invitation-link.js.map