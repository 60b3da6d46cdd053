/** A request that the session cookie may not make. */
export class DocumentNotTrusted extends Error {
  readonly code = "DOCUMENT_NOT_TRUSTED";
  readonly status = 403;
  constructor() {
    super("The app's session asks only the app's own questions; use a bearer token for others.");
  }
}

/** The questions that our own pages ask: the only ones that a browser's session may ask. */
export class TrustedDocuments {
  readonly #texts: ReadonlySet<string>;

  constructor(documents: readonly { readonly text: string }[]) {
    this.#texts = new Set(documents.map(({ text }) => text));
  }

  /** Throws DocumentNotTrusted unless the body's `query` is the text of a trusted document, to the letter. */
  require(body: unknown): void {
    const query = (body as { query?: unknown } | null)?.query;
    if (typeof query !== "string" || !this.#texts.has(query)) throw new DocumentNotTrusted();
  }
}
