import { createServer } from "node:net";

/**
 * Says whether someone listens on a port already. Asked before the long work of a first start.
 *
 * @param {number} port 0 is always free: the system chooses one
 */
export async function isTaken(port) {
  if (port === 0) return false;
  for (const host of ["127.0.0.1", "0.0.0.0"]) if (await refuses(port, host)) return true;
  return false;
}

function refuses(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => {
      if (error.code === "EADDRINUSE") resolve(true);
      else reject(error);
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(false)));
  });
}
