import { createHash } from "node:crypto";
const answers = {
    DOCUMENT_NOT_TRUSTED: [
        403,
        "Only the app's own questions are answered here: send the documentId of one. A session asks no others; a bearer token may, where the settings allow it.",
    ],
    DOCUMENT_UNKNOWN: [
        400,
        "No question of this app has that documentId: load the page again, it may be of another version.",
    ],
    PERSISTED_QUERY_NOT_SUPPORTED: [
        400,
        "Nobody registers questions here: send the query, or the documentId of one of the app's own.",
    ],
    BAD_REQUEST: [400, "Send a documentId or a query, not both."],
};
/** A request whose document is not accepted. */
export class DocumentRefused extends Error {
    code;
    status;
    constructor(code) {
        super(answers[code][1]);
        this.code = code;
        this.status = answers[code][0];
    }
}
const prefix = "sha256:";
/** The questions that our own pages ask, known when the server starts: nobody adds to them afterwards. */
export class TrustedDocuments {
    only;
    #byId;
    #texts;
    /** @throws RangeError for a document whose id is not the SHA-256 of its text */
    constructor(documents, only = "sessions") {
        this.only = only;
        for (const { id, text } of documents) {
            if (createHash("sha256").update(text).digest("hex") !== id)
                throw new RangeError(`the id of a trusted document is the SHA-256 of its text, not ${id}`);
        }
        this.#byId = new Map(documents.map((document) => [document.id, document]));
        this.#texts = new Set(documents.map(({ text }) => text));
    }
    /** The document of that id, with the text that was trusted. @throws DocumentRefused */
    named(id) {
        const document = this.#byId.get(id);
        if (!document)
            throw new DocumentRefused("DOCUMENT_UNKNOWN");
        return document;
    }
    /**
     * The body that the graph is to see: a `documentId` (`sha256:` and the hash) is exchanged for its text; of a session, or of
     * everyone where that is the setting, any other text is refused, to the letter.
     *
     * @throws DocumentRefused
     */
    admit(body, isSession) {
        if (typeof body !== "object" || body === null || Array.isArray(body)) {
            if (isSession || this.only === "everyone")
                throw new DocumentRefused("DOCUMENT_NOT_TRUSTED");
            return body;
        }
        const { documentId, ...rest } = body;
        if (rest.extensions?.persistedQuery !== undefined)
            throw new DocumentRefused("PERSISTED_QUERY_NOT_SUPPORTED");
        if (documentId !== undefined && documentId !== null) {
            if (rest.query !== undefined)
                throw new DocumentRefused("BAD_REQUEST");
            const isHash = typeof documentId === "string" && documentId.startsWith(prefix);
            return { ...rest, query: this.named(isHash ? documentId.slice(prefix.length) : "").text };
        }
        const isTrusted = typeof rest.query === "string" && this.#texts.has(rest.query);
        if (!isTrusted && (isSession || this.only === "everyone"))
            throw new DocumentRefused("DOCUMENT_NOT_TRUSTED");
        return body;
    }
}
//# sourceMappingURL=trusted-documents.js.map