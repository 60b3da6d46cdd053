import { createContext, ExportNotes, systemClock } from "../../graph/index.js";
import { authenticatePage, viewerFor } from "../../identity/index.js";
import { payersOf } from "../rates/payers.js";
/** Milliseconds for a pack: to print a PDF takes its time. */
const deadline = 70_000;
const points = 1000;
const refusals = {
    "not found": [404, "There is no such pack for you. Open it from the page of its board."],
    "not allowed": [403, "Your roles do not let you take packs out. Ask the leadership team."],
    "no printer": [
        501,
        "No Chromium was found on this machine to print the PDF. Take the HTML page, and print it from your browser.",
    ],
};
/** `GET /frozen/<id>/pack/<format>`: a frozen pack as a file, with an entry in the audit trail that it left. */
export async function packRoutes(server, routes) {
    const { database, rows, authentication, budgets, today, takeOut } = routes;
    server.get("/frozen/:id/pack/:format", { config: { deadline } }, async (request, reply) => {
        const asker = await authenticatePage(request.headers, authentication);
        if (asker === null)
            return reply.redirect("/");
        const viewer = await viewerFor(database, authentication.identity, asker, {
            ...{ provider: null, today: today() },
        });
        const payers = payersOf(request, viewer);
        budgets.requireOpen(payers);
        await budgets.spend(payers, points);
        const notes = new ExportNotes(rows, viewer, systemClock);
        const context = createContext(rows, viewer, budgets.purse(payers), systemClock, notes);
        const file = await takeOut(request.params.id, request.params.format, context);
        if (typeof file === "string") {
            const [status, message] = refusals[file];
            return reply.code(status).type("text/plain; charset=utf-8").send(message);
        }
        await notes.leaves(request.url);
        const shown = request.params.format === "html" ? "inline" : "attachment";
        return reply
            .header("cache-control", "no-store")
            .header("content-disposition", `${shown}; filename="${file.name}"`)
            .header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
            .type(file.mediaType)
            .send(file.body);
    });
}
//# sourceMappingURL=pack-routes.js.map