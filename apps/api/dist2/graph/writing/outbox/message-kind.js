/**
 * The message of a confidential act. Its letter is the same for everybody: it names nobody and says nothing of the
 * contents, and there is no way to add any.
 */
export const confidentialMessage = ({ act, told, parties = {}, path }) => ({
    ...{ act, told, parties },
    write: async ({ subject, providerName }) => ({
        subject: `Something for you to read at ${providerName}`,
        lines: [
            "Something was recorded that you are meant to see. It is confidential, so this message does not say what.",
            { path: path(subject), words: "Sign in and read it" },
        ],
    }),
});
//# sourceMappingURL=message-kind.js.map