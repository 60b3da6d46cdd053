import { createServer } from "node:net";
/**
 * Starts to listen and gives the address to open. Throws, naming PORT or HOST, where that is not possible. The library's
 * own line about it is left out: what is read at a start is written for people, and the log begins with the first request.
 */
export async function listen(server, { host, port }) {
    const { level } = server.log;
    server.log.level = "silent";
    try {
        return await server.listen({ host, port });
    }
    catch (error) {
        throw explained(error, { host, port });
    }
    finally {
        server.log.level = level;
    }
}
/** Throws as `listen` would, before the long work of a first start begins. */
export async function requireFreePort(place) {
    const probe = createServer();
    await new Promise((resolve, reject) => {
        probe.once("error", (error) => reject(explained(error, place)));
        probe.listen(place.port, place.host, () => probe.close(() => resolve()));
    });
}
function explained(error, { host, port }) {
    const { code } = error;
    const other = `PORT=${port === 65_535 ? 4000 : port + 1}`;
    if (code === "EADDRINUSE")
        return new Error(`PORT ${port} is taken on ${host}: stop what listens there, or choose another with ${other}`);
    if (code === "EACCES")
        return new Error(`PORT ${port} is kept for the administrator: choose one from 1024, e.g. PORT=4000`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
        return new Error(`HOST ${host} is no address of this machine: use 127.0.0.1`);
    return error;
}
//# sourceMappingURL=listen.js.map