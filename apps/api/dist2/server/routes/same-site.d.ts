import type { FastifyRequest } from "fastify";
/** Our own origin: what the settings say, or else what the browser believes to speak to. */
export type OwnAddress = string | null;
/** Whether a form was sent from one of our own pages. Browsers name the sending page; other clients name none. */
export declare function isFromHere(request: FastifyRequest, address: OwnAddress): boolean;
/** The same for what a session may do: what comes from no page at all is not ours either. */
export declare function isFromOwnPage(request: FastifyRequest, address: OwnAddress): boolean;
/** Whether the browser believes to speak to this machine: a name on the internet that points here is not believed. */
export declare function isAskedOnLoopback(request: FastifyRequest): boolean;
/**
 * A path of our own to go on to, from what a form sent; `/` for anything that would lead elsewhere.
 * @example ownPath("//elsewhere.example") // => "/"
 */
export declare function ownPath(next: unknown): string;
