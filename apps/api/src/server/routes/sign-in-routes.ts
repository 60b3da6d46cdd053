import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "../../database/index.js";
import {
  type DemoIssuer,
  demoPersonas,
  endedSessionCookie,
  findPersona,
  sessionCookie,
} from "../../identity/index.js";
import { isFromHere, ownPath } from "./same-site.js";

interface Form {
  readonly Body: Readonly<Record<string, string>>;
}

/** Signing in as one of the demo's people, and out again. Without a demo issuer there is nobody to sign in as. */
export async function signInRoutes(server: FastifyInstance, database: Database, issuer: DemoIssuer | null) {
  server.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });
  server.addHook("onRequest", async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isFromHere(request))
      return refuse(reply, 403, "NOT_ALLOWED", "The form was sent from another site.");
    return undefined;
  });

  server.post<Form>("/sign-in", async (request, reply) => {
    const { persona: typed = "", next } = request.body ?? {};
    if (issuer === null) return refuse(reply, 404, "NO_DEMO", "The demo's sign-in is not available here.");
    const persona = findPersona(await demoPersonas(database), typed);
    if (persona === null)
      return refuse(reply, 400, "UNKNOWN_PERSONA", "There is no such person in the demo.");
    return reply
      .header("set-cookie", sessionCookie(await issuer.issue(persona.subject)))
      .redirect(ownPath(next), 303);
  });

  server.post("/sign-out", async (_, reply) =>
    reply.header("set-cookie", endedSessionCookie).redirect("/", 303),
  );
}

const refuse = (reply: FastifyReply, status: number, code: string, message: string) =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });
