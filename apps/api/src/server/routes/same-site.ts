import type { FastifyRequest } from "fastify";
import { isLoopback } from "../../identity/index.js";

/** Whether a form was sent from one of our own pages. Browsers name the sending page; other clients name none. */
export function isFromHere(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  return origin === undefined || origin === `${request.protocol}://${request.host}`;
}

/** Whether the browser believes to speak to this machine: a name on the internet that points here is not believed. */
export function isAskedOnLoopback(request: FastifyRequest): boolean {
  return isLoopback(request.hostname.replace(/^\[|\]$/g, ""));
}

/**
 * A path of our own to go on to, from what a form sent; `/` for anything that would lead elsewhere.
 * @example ownPath("//elsewhere.example") // => "/"
 */
export function ownPath(next: unknown): string {
  if (typeof next !== "string" || !next.startsWith("/")) return "/";
  const here = "http://here.invalid";
  const url = URL.canParse(next, here) ? new URL(next, here) : null;
  return url?.origin === here ? `${url.pathname}${url.search}` : "/";
}
