/** What of a failure is written down: its kind, its code and where it happened; never its message, which may quote a row. */
export function failureFacts(error) {
    if (!(error instanceof Error))
        return { type: typeof error, code: null, at: [] };
    const { code } = error;
    const at = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
    return {
        type: error.name,
        code: typeof code === "string" ? code : null,
        at: at.map((line) => line.trim()).slice(0, 8),
    };
}
/**
 * A path as it may be written down: no query string, and no identifier of a person.
 * @example loggedPath("/trainees/0d9f6a52-6c1f-4f0e-9b57-0a6a4a2c1d11?search=Ada") // => "/trainees/:id"
 */
export function loggedPath(url) {
    const [path = ""] = url.split("?", 1);
    return path.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, ":id");
}
/** Structured logs that hold no personal data: method, path, status, duration, correlation id and the facts of failures. */
export function logging(level, stream) {
    return {
        level,
        base: null,
        ...(stream ? { stream } : {}),
        serializers: {
            req: (request) => ({ method: request.method, path: loggedPath(request.url) }),
            res: (reply) => ({ statusCode: reply.statusCode }),
            err: failureFacts,
        },
        hooks: {
            // The library logs an error under the error's own message.
            logMethod([first, ...rest], log) {
                const facts = first instanceof Error ? { err: first } : first;
                if (facts?.err instanceof Error)
                    return log.apply(this, [facts, "failed"]);
                return log.apply(this, [first, ...rest]);
            },
        },
    };
}
//# sourceMappingURL=logging.js.map