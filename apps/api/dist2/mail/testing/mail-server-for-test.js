import { once } from "node:events";
import { SMTPServer } from "smtp-server";
/** Starts one. */
export async function mailServerForTest(port = 0) {
    const letters = [];
    const refusal = (text, responseCode) => Object.assign(new Error(text), { responseCode });
    const server = new SMTPServer({
        ...{ authOptional: true, disabledCommands: ["STARTTLS", "AUTH"], logger: false },
        onRcptTo(_, __, done) {
            if (it.mood === "knows nobody")
                return done(refusal("5.1.1 no such user", 550));
            return it.mood === "is busy" ? done(refusal("4.3.2 come again", 451)) : done();
        },
        onData(stream, _, done) {
            const parts = [];
            stream.on("data", (part) => parts.push(part));
            stream.on("end", () => {
                letters.push(Buffer.concat(parts).toString());
                if (it.mood !== "falls silent")
                    done();
            });
        },
    });
    server.on("error", () => { });
    server.listen(port, "127.0.0.1");
    await once(server.server, "listening");
    const at = server.server.address().port;
    const close = () => new Promise((resolve) => server.close(() => resolve()));
    const it = { url: `smtp://127.0.0.1:${at}`, letters, mood: "takes", close };
    return it;
}
/** The value of a header of a letter, unfolded. */
export const headerOf = (letter, name) => new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, "im").exec(letter)?.[1]?.replaceAll(/\r?\n[ \t]/g, " ");
//# sourceMappingURL=mail-server-for-test.js.map