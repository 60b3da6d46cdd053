/** A letter that did not leave, or may not have. */
export class MailFailure extends Error {
    code;
    constructor(code, cause) {
        super(`the letter was not taken: ${code}`, { cause });
        this.code = code;
    }
    /** Whether trying again cannot help. */
    get isFinal() {
        return this.code === "address-refused";
    }
}
const silent = new Set([
    "ECONNECTION",
    "ETIMEDOUT",
    "ESOCKET",
    "EDNS",
    "ECONNREFUSED",
    "ECONNRESET",
    "EPIPE",
]);
/** What a failure of the library means to us. */
export function mailFailureOf(error) {
    const { code = "", responseCode = 0 } = error;
    if (code === "EENVELOPE" && responseCode >= 550 && responseCode <= 553)
        return new MailFailure("address-refused", error);
    return new MailFailure(responseCode === 0 && silent.has(code) ? "no-answer" : "refused", error);
}
//# sourceMappingURL=mail-failure.js.map