/** Why a letter did not leave. A mail server's own words are not kept: they may quote an address. */
export type MailFailureCode =
  /** Nothing was said in time, or the connection broke. The letter may have arrived nevertheless. */
  | "no-answer"
  /** The mail server does not take letters from us just now, or at all. */
  | "refused"
  /** The mail server says for good that there is no such address. */
  | "address-refused";

/** A letter that did not leave, or may not have. */
export class MailFailure extends Error {
  constructor(
    readonly code: MailFailureCode,
    cause?: unknown,
  ) {
    super(`the letter was not taken: ${code}`, { cause });
  }

  /** Whether trying again cannot help. */
  get isFinal(): boolean {
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
export function mailFailureOf(error: unknown): MailFailure {
  const { code = "", responseCode = 0 } = error as { code?: string; responseCode?: number };
  if (code === "EENVELOPE" && responseCode >= 550 && responseCode <= 553)
    return new MailFailure("address-refused", error);
  return new MailFailure(responseCode === 0 && silent.has(code) ? "no-answer" : "refused", error);
}
