import type { FastifyServerOptions } from "fastify";
/** What of a failure is written down: its kind, its code and where it happened; never its message, which may quote a row. */
export declare function failureFacts(error: unknown): {
    type: string;
    code: string | null;
    at: string[];
};
/**
 * A path as it may be written down: no query string, and no identifier of a person.
 * @example loggedPath("/trainees/0d9f6a52-6c1f-4f0e-9b57-0a6a4a2c1d11?search=Ada") // => "/trainees/:id"
 */
export declare function loggedPath(url: string): string;
/** Structured logs that hold no personal data: method, path, status, duration, correlation id and the facts of failures. */
export declare function logging(level: string, stream?: {
    write(line: string): void;
}): Exclude<FastifyServerOptions["logger"], boolean | undefined>;
