import type { FastifyInstance } from "fastify";
import type { Database } from "../../../database/index.js";
import {
  Cookies,
  type DemoIssuer,
  Identity,
  Issuer,
  Sessions,
  SignIn,
  type SignInSettings,
  usualSessions,
} from "../../../identity/index.js";
import { demoRoutes } from "./demo-routes.js";
import type { Pages } from "../pages.js";
import { sessionRoutes } from "./session-routes.js";
import { signInRoutes, waysIn } from "./sign-in-routes.js";

/** What the way in is made of. */
export interface EntranceParts {
  readonly database: Database;
  readonly pages: Pages;
  readonly signIn: SignInSettings | null;
  readonly demo: DemoIssuer | null;
  readonly now: () => Date;
}

/** Who is believed to be who, and the routes by which people come in and go out. */
export function entrance({ database, pages, signIn, demo, now }: EntranceParts) {
  const address = signIn?.address ?? null;
  const issuers = (signIn?.issuers ?? []).map((settings) => new Issuer(settings, now));
  const sessions = new Sessions(database, signIn?.sessions ?? usualSessions, now);
  const cookies = new Cookies(address?.startsWith("https:") ?? false);
  const identity = new Identity({ database, sessions, demo, issuers, now });
  const routes = async (server: FastifyInstance) => {
    await server.register((inner) =>
      demoRoutes(inner, { database, sessions, cookies, isOffered: demo !== null }),
    );
    await server.register((inner) => sessionRoutes(inner, { sessions, cookies, issuers, pages, address }));
    if (address === null) return;
    const flow = new SignIn({ database, issuers, sessions, address, now });
    await server.register((inner) =>
      signInRoutes(inner, { database, signIn: flow, issuers, sessions, cookies, pages, now }),
    );
  };
  return { authentication: { identity, cookies }, cookies, address, ways: waysIn(issuers), routes };
}
