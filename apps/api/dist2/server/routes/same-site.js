import { isLoopback } from "../../identity/index.js";
/** Whether a form was sent from one of our own pages. Browsers name the sending page; other clients name none. */
export function isFromHere(request, address) {
    return request.headers.origin === undefined || isFromOwnPage(request, address);
}
/** The same for what a session may do: what comes from no page at all is not ours either. */
export function isFromOwnPage(request, address) {
    const { origin } = request.headers;
    if (origin === undefined)
        return request.headers["sec-fetch-site"] === "same-origin";
    return origin === (address ?? `${request.protocol}://${request.host}`);
}
/** Whether the browser believes to speak to this machine: a name on the internet that points here is not believed. */
export function isAskedOnLoopback(request) {
    return isLoopback(request.hostname.replace(/^\[|\]$/g, ""));
}
/**
 * A path of our own to go on to, from what a form sent; `/` for anything that would lead elsewhere.
 * @example ownPath("//elsewhere.example") // => "/"
 */
export function ownPath(next) {
    if (typeof next !== "string" || !next.startsWith("/"))
        return "/";
    const here = "http://here.invalid";
    const url = URL.canParse(next, here) ? new URL(next, here) : null;
    return url?.origin === here ? `${url.pathname}${url.search}` : "/";
}
//# sourceMappingURL=same-site.js.map