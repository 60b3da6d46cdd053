import { createClient } from "@redis/client";

/** A connection to Redis that comes and goes without ending the process: what is sent while it is away fails at once. */
export interface OpenRedis {
  readonly client: ReturnType<typeof createClient>;
  close(): Promise<void>;
}

const longestWait = 2_000;

/** Connects in the background, and again whenever the connection is lost. `say` is told once each time it is lost. */
export function openRedis(url: string, say: (failure: unknown) => void): OpenRedis {
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
  client.on("error", (failure: unknown) => {
    if (!isTold) say(failure);
    isTold = true;
  });
  client.connect().catch(() => {});
  return { client: client as OpenRedis["client"], close: async () => client.destroy() };
}
