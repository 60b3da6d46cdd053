/**
 * Lets a server that is asked to close do so as soon as every request under way is answered. The library alone waits for
 * connections on which nobody asks anything any more, and for those that browsers open before they ask.
 */
export function closeOnceAnswered(server) {
    let underWay = 0;
    let isClosing = false;
    const closeConnections = () => {
        if (isClosing && underWay === 0)
            server.server.closeAllConnections();
    };
    server.addHook("onRequest", async (_, reply) => {
        underWay += 1;
        reply.raw.once("close", () => {
            underWay -= 1;
            setImmediate(closeConnections);
        });
    });
    server.addHook("onSend", async (_, reply) => {
        if (isClosing)
            reply.header("connection", "close");
    });
    server.addHook("preClose", async () => {
        isClosing = true;
        // By then the server takes no new connection.
        setImmediate(closeConnections);
    });
}
//# sourceMappingURL=draining.js.map