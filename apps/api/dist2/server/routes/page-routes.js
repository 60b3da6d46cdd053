import fastifyStatic from "@fastify/static";
import { ExportNotes } from "../../graph/index.js";
import { authenticatePage, demoPersonas, IdentityRefusal, membershipsOf, viewerFor, } from "../../identity/index.js";
import { payersOf } from "../rates/payers.js";
import { sessionOfForm, takeForms } from "./entrance/forms.js";
import { sendPage, showThreshold } from "./show-page.js";
/** How long the page that follows a form may take to be opened. */
const secondsToSay = 60;
/** What a page says that came to too much; the graph says it to the second. */
const secondsToWait = 60;
/** Every other address is a page of the app, rendered here with answers that the visitor may see. */
export async function pageRoutes(server, routes) {
    const { database, pages, authentication, today, offersPersonas, ways, documents, budgets } = routes;
    const assets = {
        root: pages.assetsFolder,
        prefix: "/assets/",
        immutable: true,
        maxAge: "1y",
        index: false,
    };
    await server.register(fastifyStatic, assets);
    takeForms(server, routes.address);
    server.get("/*", (request, reply) => show(request, reply, null));
    /** A form of a page: the same page answers, with what became of what was sent, or leads on to the one that says it. */
    server.post("/*", async (request, reply) => {
        sessionOfForm(request, routes.cookies, routes.address);
        return show(request, reply, request.body ?? {});
    });
    async function show(request, reply, sent) {
        const execute = sent === null ? routes.execute : routes.perform;
        const asker = await authenticatePage(request.headers, authentication);
        const viewer = asker && (await viewerOrCode(asker));
        if (asker !== null && (typeof viewer === "string" || viewer?.roles.length === 0))
            return showWhyNot(request, reply, asker, typeof viewer === "string" ? viewer : "NO_ROLE");
        const personas = viewer === null && offersPersonas ? await demoPersonas(database) : [];
        const file = viewer !== null && isFile(request.url) ? notesOfFile(viewer) : undefined;
        const purse = budgets.purse(payersOf(request, viewer));
        const said = routes.cookies.read("said", request.headers.cookie);
        const page = await pages.render({
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
        ({ id }, variables) => execute(documents.named(id), variables, viewer, purse, file));
        if (page.status === 429)
            reply.header("retry-after", secondsToWait);
        if (page.says)
            reply.header("set-cookie", routes.cookies.set("said", page.says, secondsToSay));
        else if (said !== null && sent === null)
            reply.header("set-cookie", routes.cookies.end("said"));
        if (file && page.status === 200)
            await file.leaves(request.url);
        return sendPage(request, reply, page);
    }
    const notesOfFile = (viewer) => new ExportNotes(database, viewer, routes.clock);
    async function viewerOrCode(asker) {
        try {
            const asked = { provider: null, today: today() };
            return await viewerFor(database, authentication.identity, asker, asked);
        }
        catch (error) {
            if (error instanceof IdentityRefusal)
                return error.code;
            throw error;
        }
    }
    /** Somebody is signed in and has no page of their own: a choice, or a page that says what to do. */
    async function showWhyNot(request, reply, asker, code) {
        const formToken = formTokenFor(asker);
        if (asker.kind === "login" && (code === "PROVIDER_NOT_NAMED" || code === "NOT_A_MEMBER")) {
            const providers = await membershipsOf(database, authentication.identity, asker.login);
            return showThreshold(pages, request, reply, { threshold: { kind: "providers", providers }, formToken });
        }
        return showThreshold(pages, request, reply, { threshold: { kind: "refused", code }, formToken });
    }
}
/** Whether an address is of a page's rows as a file, which is taken out rather than looked at. */
const isFile = (url) => /\.csv(\?|$)/u.test(url);
const formTokenFor = (asker) => asker?.kind === "login" ? asker.formToken : null;
//# sourceMappingURL=page-routes.js.map