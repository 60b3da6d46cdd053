import { request } from "node:http";
/** Lets a server listen on any free port and gives a way to ask it; paths and the Host header are sent as they stand. */
export async function clientOf(server) {
    await server.listen({ host: "127.0.0.1", port: 0 });
    const { port } = server.server.address();
    return ({ url, method = "GET", payload, headers = {} }) => new Promise((resolve, reject) => {
        const isJson = typeof payload === "object";
        const type = isJson ? { "content-type": "application/json" } : {};
        const call = request({ port, host: "127.0.0.1", path: url, method, headers: { ...type, ...headers } });
        call.once("error", reject);
        call.once("response", async (response) => {
            let body = "";
            for await (const chunk of response.setEncoding("utf8"))
                body += chunk;
            const { statusCode = 0, headers: answered } = response;
            resolve({ statusCode, headers: answered, body, json: () => JSON.parse(body) });
        });
        call.end(isJson ? JSON.stringify(payload) : payload);
    });
}
//# sourceMappingURL=http-client.js.map