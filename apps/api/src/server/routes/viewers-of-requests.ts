import type { FastifyRequest } from "fastify";
import type { Database } from "../../database/index.js";
import {
  type Authentication,
  authenticate,
  authenticatePage,
  type Identity,
  IdentityRefusal,
  type Viewer,
  viewerFor,
} from "../../identity/index.js";
import type { Budgets } from "../rates/budgets.js";
import { payersOf } from "../rates/payers.js";
import { isFromOwnPage, type OwnAddress } from "./same-site.js";

/** What is needed to tell who sent a request. */
export interface RequestsOfViewers {
  readonly database: Database;
  readonly authentication: Authentication & { readonly identity: Identity };
  readonly address: OwnAddress;
  readonly today: () => string;
  readonly budgets: Budgets;
}

const notBelievedPoints = 100;

/**
 * Tells who sent a request; null for one that names nobody. Whoever is not believed pays by their address; others who come
 * from there are asked who they are all the same.
 *
 * @param doing `reading` lets a session follow a link, which sends no form token along.
 */
export function viewersOfRequests(
  { database, authentication, address, today, budgets }: RequestsOfViewers,
  doing: "anything" | "reading" = "anything",
): (request: FastifyRequest) => Promise<Viewer | null> {
  return async (request) => {
    const { headers } = request;
    try {
      const isLink = doing === "reading" && headers.authorization === undefined;
      const asker = isLink
        ? await authenticatePage(headers, authentication)
        : await authenticate(headers, isFromOwnPage(request, address), authentication);
      if (asker === null) return null;
      const named = headers["x-provider"];
      const asked = { provider: typeof named === "string" ? named : null, today: today() };
      return await viewerFor(database, authentication.identity, asker, asked);
    } catch (error) {
      const isTheirFault = error instanceof IdentityRefusal && error.status < 500;
      if (isTheirFault) await budgets.spend(payersOf(request, null), notBelievedPoints);
      throw error;
    }
  };
}
