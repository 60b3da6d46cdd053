import type { FastifyInstance } from "fastify";
import type { Database } from "../../../database/index.js";
import {
  type Cookies,
  demoIssuerName,
  demoPersonas,
  findPersona,
  type Sessions,
} from "../../../identity/index.js";
import { type Form, refuse, takeForms } from "./forms.js";
import { ownPath } from "../same-site.js";

/** What choosing somebody of the demo needs. */
export interface DemoRoutes {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  /** Whether the demo's sign-in runs here: on loopback, while no other is set up. */
  readonly isOffered: boolean;
}

/** Signing in as one of the demo's people. */
export async function demoRoutes(server: FastifyInstance, routes: DemoRoutes) {
  const { database, sessions, cookies, isOffered } = routes;
  takeForms(server, null);

  server.post<Form>("/sign-in", async (request, reply) => {
    const { persona: typed = "", next } = request.body ?? {};
    if (!isOffered) return refuse(reply, 404, "NO_DEMO", "The demo's sign-in is not available here.");
    const persona = findPersona(await demoPersonas(database), typed);
    const login = { issuer: demoIssuerName, subject: persona?.subject ?? "" };
    const key = persona && (await sessions.begin(login, null));
    if (key === null) return refuse(reply, 400, "UNKNOWN_PERSONA", "There is no such person in the demo.");
    return reply
      .header("set-cookie", cookies.set("session", key, sessions.seconds))
      .redirect(ownPath(next), 303);
  });
}
