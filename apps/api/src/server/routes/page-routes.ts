import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "../../database/index.js";
import { type Clock, type Execute, ExportNotes } from "../../graph/index.js";
import {
  type Asker,
  type Authentication,
  authenticatePage,
  type Cookies,
  demoPersonas,
  type Identity,
  IdentityRefusal,
  type IdentityRefusalCode,
  membershipsOf,
  viewerFor,
  type Viewer,
} from "../../identity/index.js";
import type { Budgets } from "../rates/budgets.js";
import { payersOf } from "../rates/payers.js";
import { type Form, sessionOfForm, takeForms } from "./entrance/forms.js";
import type { Pages, WayIn } from "./pages.js";
import type { OwnAddress } from "./same-site.js";
import { sendPage, showThreshold } from "./show-page.js";
import type { TrustedDocuments } from "./trusted-documents.js";

/** What the pages' route needs besides the pages. */
export interface PageRoutes {
  readonly database: Database;
  readonly pages: Pages;
  readonly execute: Execute;
  /** The same where a form was sent: it may write. */
  readonly perform: Execute;
  readonly authentication: Authentication & { readonly identity: Identity };
  readonly cookies: Cookies;
  readonly address: OwnAddress;
  readonly today: () => string;
  readonly offersPersonas: boolean;
  readonly documents: TrustedDocuments;
  readonly budgets: Budgets;
  readonly clock: Clock;
  readonly ways: readonly WayIn[];
}

/** How long the page that follows a form may take to be opened. */
const secondsToSay = 60;

/** What a page says that came to too much; the graph says it to the second. */
const secondsToWait = 60;

/** Every other address is a page of the app, rendered here with answers that the visitor may see. */
export async function pageRoutes(server: FastifyInstance, routes: PageRoutes) {
  const { database, pages, authentication, today, offersPersonas, ways, documents, budgets } = routes;
  const assets = {
    root: pages.assetsFolder,
    prefix: "/assets/",
    immutable: true,
    maxAge: "1y",
    index: false,
  };
  await server.register(fastifyStatic, assets as never);

  takeForms(server, routes.address);
  server.get("/*", (request, reply) => show(request, reply, null));

  /** A form of a page: the same page answers, with what became of what was sent, or leads on to the one that says it. */
  server.post<Form>("/*", async (request, reply) => {
    sessionOfForm(request, routes.cookies, routes.address);
    return show(request, reply, request.body ?? {});
  });

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    sent: Readonly<Record<string, string>> | null,
  ) {
    const execute = sent === null ? routes.execute : routes.perform;
    const asker = await authenticatePage(request.headers, authentication);
    const viewer = asker && (await viewerOrCode(asker));
    if (asker !== null && (typeof viewer === "string" || viewer?.roles.length === 0))
      return showWhyNot(request, reply, asker, typeof viewer === "string" ? viewer : "NO_ROLE");
    const personas = viewer === null && offersPersonas ? await demoPersonas(database) : [];
    const file = viewer !== null && isFile(request.url) ? notesOfFile(viewer as Viewer) : undefined;
    const purse = budgets.purse(payersOf(request, viewer as Viewer | null));
    const said = routes.cookies.read("said", request.headers.cookie);
    const page = await pages.render(
      {
        url: request.url,
        viewer: { signedIn: viewer !== null },
        personas: personas.map(({ persona, label, provider }) => ({ persona, label, provider })),
        reference: request.id,
        ways,
        formToken: formTokenFor(asker),
        ...(sent === null ? {} : { sent }),
        ...(sent === null && said !== null ? { said } : {}),
      },
      // The page says which of its questions it asks; the text is the one that was trusted.
      ({ id }, variables) => execute(documents.named(id), variables, viewer as Viewer | null, purse, file),
    );
    if (page.status === 429) reply.header("retry-after", secondsToWait);
    if (page.says) reply.header("set-cookie", routes.cookies.set("said", page.says, secondsToSay));
    else if (said !== null && sent === null) reply.header("set-cookie", routes.cookies.end("said"));
    if (file && page.status === 200) await file.leaves(request.url);
    return sendPage(request, reply, page);
  }

  const notesOfFile = (viewer: Viewer) => new ExportNotes(database, viewer, routes.clock);

  async function viewerOrCode(asker: Asker): Promise<Viewer | IdentityRefusalCode> {
    try {
      const asked = { provider: null, today: today() };
      return await viewerFor(database, authentication.identity, asker, asked);
    } catch (error) {
      if (error instanceof IdentityRefusal) return error.code;
      throw error;
    }
  }

  /** Somebody is signed in and has no page of their own: a choice, or a page that says what to do. */
  async function showWhyNot(
    request: FastifyRequest,
    reply: FastifyReply,
    asker: Asker,
    code: IdentityRefusalCode | "NO_ROLE",
  ) {
    const formToken = formTokenFor(asker);
    if (asker.kind === "login" && (code === "PROVIDER_NOT_NAMED" || code === "NOT_A_MEMBER")) {
      const providers = await membershipsOf(database, authentication.identity, asker.login);
      return showThreshold(pages, request, reply, { threshold: { kind: "providers", providers }, formToken });
    }
    return showThreshold(pages, request, reply, { threshold: { kind: "refused", code }, formToken });
  }
}

/** Whether an address is of a page's rows as a file, which is taken out rather than looked at. */
const isFile = (url: string): boolean => /\.csv(\?|$)/u.test(url);

const formTokenFor = (asker: Asker | null): string | null =>
  asker?.kind === "login" ? asker.formToken : null;
