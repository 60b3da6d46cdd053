/** A letter as the library takes it: marked as written by a machine, so that no holiday reply comes back. */
export function mailOptions({ messageId, to, subject, text, html }, from) {
    return {
        ...{ from, to, subject, text, html },
        messageId: `<${messageId}>`,
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
        // nothing that a letter says is ever fetched
        ...{ disableFileAccess: true, disableUrlAccess: true },
    };
}
//# sourceMappingURL=mail-options.js.map