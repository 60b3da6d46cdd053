import { request, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";

/** What to ask a server that listens on loopback. */
export interface Question {
  readonly url: string;
  readonly method?: "GET" | "POST";
  /** Text, or an object that is sent as JSON. */
  readonly payload?: string | object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The body as JSON, of whatever shape the test says it has. */
  json<T = Record<string, never>>(): T;
}

/** Lets a server listen on any free port and gives a way to ask it; paths and the Host header are sent as they stand. */
export async function clientOf(server: FastifyInstance): Promise<(question: Question) => Promise<Answer>> {
  await server.listen({ host: "127.0.0.1", port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return ({ url, method = "GET", payload, headers = {} }) =>
    new Promise((resolve, reject) => {
      const isJson = typeof payload === "object";
      const type = isJson ? { "content-type": "application/json" } : {};
      const call = request({ port, host: "127.0.0.1", path: url, method, headers: { ...type, ...headers } });
      call.once("error", reject);
      call.once("response", async (response) => {
        let body = "";
        for await (const chunk of response.setEncoding("utf8")) body += chunk;
        const { statusCode = 0, headers: answered } = response;
        resolve({ statusCode, headers: answered, body, json: () => JSON.parse(body) });
      });
      call.end(isJson ? JSON.stringify(payload) : payload);
    });
}
