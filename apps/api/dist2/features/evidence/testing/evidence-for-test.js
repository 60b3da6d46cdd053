import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { once } from "node:events";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { openStorage } from "../../../files/index.js";
import { bucketForTest } from "../../../files/testing/bucket-for-test.js";
import {} from "../../../identity/index.js";
import { servedFixture } from "../../../proofs/served/served-fixture.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { EvidenceFiles } from "../adding/evidence-files.js";
/** The first trainee of the fixture's current cohort: the mentor's own, and of the lead mentor's subject. */
export const traineeId = fixtureId("trainee", 2_000_000);
/** The whole server with somewhere to keep files, spoken to as people speak to it. */
export async function evidenceForTest(where) {
    const folder = mkdtempSync(join(tmpdir(), "reviewpoint-evidence-"));
    const bucket = where === "bucket" ? await bucketForTest() : null;
    const storage = openStorage(bucket?.settings ?? null, folder);
    const served = await servedFixture({ files: new EvidenceFiles(storage, folder) });
    await served.server.listen({ host: "127.0.0.1", port: 0 });
    const { port } = served.server.server.address();
    const tokens = new Map();
    const tokenOf = async (role) => {
        const token = tokens.get(role) ?? (await served.tokenOf(role));
        tokens.set(role, token);
        return token;
    };
    async function ask(method, path, headers, body) {
        const call = request({ ...{ port, host: "127.0.0.1", path, method }, headers: { ...headers } });
        if (body)
            call.write(body);
        call.end();
        const [response] = await once(call, "response");
        const answered = await buffer(response);
        const { statusCode: status, headers: got } = response;
        const isJson = String(got["content-type"]).includes("json");
        return { status, headers: got, body: answered, json: isJson ? JSON.parse(answered.toString()) : null };
    }
    return {
        ...{ database: served.database, storage, bucket, folder, port, tokenOf, log: served.log },
        /** Adds a file, as somebody with a role. */
        async add(role, content, { name = "plan.pdf", key = randomUUID(), ...sent } = {}) {
            const query = new URLSearchParams({ traineeId: sent.traineeId ?? traineeId, name });
            const headers = {
                authorization: `Bearer ${await tokenOf(role)}`,
                ...(key === null ? {} : { "idempotency-key": key }),
                ...(sent.isChunked ? {} : { "content-length": String(content.length) }),
                ...sent.headers,
            };
            return ask("POST", `/files?${query}`, headers, content);
        },
        /** Has a file, as somebody with a role. */
        async have(role, id) {
            return ask("GET", `/files/${id}`, { authorization: `Bearer ${await tokenOf(role)}` });
        },
        ask,
        /** Asks the graph, as somebody with a role. An error fails the test. */
        async tell(role, query, variables = {}) {
            const headers = { authorization: `Bearer ${await tokenOf(role)}`, "content-type": "application/json" };
            const { json } = await ask("POST", "/graphql", headers, Buffer.from(JSON.stringify({ query, variables })));
            if (json.errors)
                throw new Error(JSON.stringify(json.errors));
            return json.data;
        },
        /** What lies where files come in: nothing, once they have. */
        incoming: () => {
            try {
                return readdirSync(join(folder, "incoming"));
            }
            catch {
                return [];
            }
        },
        async close() {
            await served.close();
            await bucket?.close();
            rmSync(folder, { recursive: true, force: true });
        },
    };
}
//# sourceMappingURL=evidence-for-test.js.map