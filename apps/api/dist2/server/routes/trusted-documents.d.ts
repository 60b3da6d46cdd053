/** A question of our own pages, by the SHA-256 of its text in lower-case hexadecimal. */
export interface Document {
    readonly id: string;
    readonly text: string;
}
/** Of whom only trusted documents are accepted: of browsers' sessions, or of everyone. */
export type TrustedOnly = "sessions" | "everyone";
type Reason = "DOCUMENT_NOT_TRUSTED" | "DOCUMENT_UNKNOWN" | "PERSISTED_QUERY_NOT_SUPPORTED" | "BAD_REQUEST";
/** A request whose document is not accepted. */
export declare class DocumentRefused extends Error {
    readonly code: Reason;
    readonly status: number;
    constructor(code: Reason);
}
/** The questions that our own pages ask, known when the server starts: nobody adds to them afterwards. */
export declare class TrustedDocuments {
    #private;
    readonly only: TrustedOnly;
    /** @throws RangeError for a document whose id is not the SHA-256 of its text */
    constructor(documents: readonly Document[], only?: TrustedOnly);
    /** The document of that id, with the text that was trusted. @throws DocumentRefused */
    named(id: string): Document;
    /**
     * The body that the graph is to see: a `documentId` (`sha256:` and the hash) is exchanged for its text; of a session, or of
     * everyone where that is the setting, any other text is refused, to the letter.
     *
     * @throws DocumentRefused
     */
    admit(body: unknown, isSession: boolean): unknown;
}
export {};
