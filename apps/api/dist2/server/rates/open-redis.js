import { createClient } from "@redis/client";
const longestWait = 2_000;
/** Connects in the background, and again whenever the connection is lost. `say` is told once each time it is lost. */
export function openRedis(url, say) {
    let isTold = false;
    const client = createClient({
        url,
        disableOfflineQueue: true,
        socket: {
            connectTimeout: longestWait,
            reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, longestWait),
        },
    });
    client.on("ready", () => {
        isTold = false;
    });
    client.on("error", (failure) => {
        if (!isTold)
            say(failure);
        isTold = true;
    });
    client.connect().catch(() => { });
    return { client: client, close: async () => client.destroy() };
}
//# sourceMappingURL=open-redis.js.map