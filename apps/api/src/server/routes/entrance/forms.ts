import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Cookies } from "../../../identity/index.js";
import { requireOwnRequest } from "../../../identity/index.js";
import { isFromHere, isFromOwnPage, type OwnAddress } from "../same-site.js";

/** A request that came from a form. */
export interface Form {
  readonly Body: Readonly<Record<string, string>> | null;
}

/** Lets a part of the server read forms, from our own pages alone. */
export function takeForms(server: FastifyInstance, address: OwnAddress): void {
  server.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });
  server.addHook("onRequest", async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method === "POST" && !isFromHere(request, address))
      return refuse(reply, 403, "NOT_ALLOWED", "The form was sent from another site.");
    return undefined;
  });
}

/** The key of the session that a form was sent with, and whose token it carries; null without a session. Throws an IdentityRefusal. */
export function sessionOfForm(
  request: FastifyRequest<Form>,
  cookies: Cookies,
  address: OwnAddress,
): string | null {
  const key = cookies.read("session", request.headers.cookie);
  if (key !== null) requireOwnRequest(key, isFromOwnPage(request, address), request.body?.["form-token"]);
  return key;
}

export const refuse = (reply: FastifyReply, status: number, code: string, message: string) =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });
