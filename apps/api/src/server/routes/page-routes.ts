import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { Database } from "../../database/index.js";
import type { Execute } from "../../graph/index.js";
import {
  authenticatePage,
  type DemoPersona,
  demoPersonas,
  IdentityRefusal,
  loadViewer,
  type Login,
  type VerifyToken,
  type Viewer,
} from "../../identity/index.js";

/** The app, as the server knows it: it renders a page and asks the graph through the function it is given. */
export interface Pages {
  readonly render: (
    request: {
      url: string;
      viewer: { signedIn: boolean };
      personas: readonly Omit<DemoPersona, "subject">[];
      reference: string;
    },
    execute: (
      document: { readonly id: string; readonly text: string },
      variables: Record<string, unknown>,
    ) => ReturnType<Execute>,
  ) => Promise<{ status: number; headers: Record<string, string>; body: string; error?: unknown }>;
  /** Absolute path of the browser's files. */
  readonly assetsFolder: string;
  readonly documents: readonly { readonly id: string; readonly text: string }[];
}

/** What the pages' route needs besides the pages. */
export interface PageRoutes {
  readonly database: Database;
  readonly pages: Pages;
  readonly execute: Execute;
  readonly verify: VerifyToken;
  readonly today: () => string;
  readonly offersPersonas: boolean;
}

/** Every other address is a page of the app, rendered here with answers that the visitor may see. */
export async function pageRoutes(server: FastifyInstance, routes: PageRoutes) {
  const { database, pages, execute, verify, today, offersPersonas } = routes;
  const assets = {
    root: pages.assetsFolder,
    prefix: "/assets/",
    immutable: true,
    maxAge: "1y",
    index: false,
  };
  await server.register(fastifyStatic, assets as never);

  server.get("/*", async (request, reply) => {
    const login = await authenticatePage(request.headers, verify);
    const viewer = login && (await viewerOrNobody(database, login, today()));
    const personas = viewer === null && offersPersonas ? await demoPersonas(database) : [];
    const page = await pages.render(
      {
        url: request.url,
        viewer: { signedIn: viewer !== null },
        personas: personas.map(({ persona, label, provider }) => ({ persona, label, provider })),
        reference: request.id,
      },
      (document, variables) => execute(document, variables, viewer),
    );
    // The reader is shown the same reference under which this line is kept.
    if (page.error !== undefined) request.log.error({ err: page.error }, "failed");
    return reply.code(page.status).header("cache-control", "no-store").headers(page.headers).send(page.body);
  });
}

/** A session whose login is no longer anybody's is as good as none. */
async function viewerOrNobody(database: Database, login: Login, today: string): Promise<Viewer | null> {
  try {
    return await loadViewer(database, login, null, today);
  } catch (error) {
    if (error instanceof IdentityRefusal) return null;
    throw error;
  }
}
