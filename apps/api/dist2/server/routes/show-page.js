/** Sends a rendered page. The reader is shown the same reference under which a failure is logged. */
export function sendPage(request, reply, page) {
    if (page.error !== undefined)
        request.log.error({ err: page.error }, "failed");
    return reply.code(page.status).header("cache-control", "no-store").headers(page.headers).send(page.body);
}
/** Shows a page of the way in or out, on which nothing of a provider is asked. */
export async function showThreshold(pages, request, reply, shown) {
    const nobody = { viewer: { signedIn: false }, personas: [], ways: [], formToken: null };
    const page = { ...nobody, url: request.url, reference: request.id, ...shown };
    const answer = await pages.render(page, () => {
        throw new TypeError("a page of the way in asks nothing of the graph");
    });
    return sendPage(request, reply, answer);
}
//# sourceMappingURL=show-page.js.map