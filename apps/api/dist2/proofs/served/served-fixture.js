import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { tables } from "../../features/tables.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { insertFixture } from "../../features/testing/fixture-provider.js";
import { fixtureToday } from "../../features/testing/fixture-today.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { DemoIssuer, demoKey } from "../../identity/index.js";
import { buildServer } from "../../server/index.js";
/** Makes a database of its own, fills it and builds the server, which does not listen yet. */
export async function servedFixture(parts = {}) {
    const folder = mkdtempSync(join(tmpdir(), "reviewpoint-served-"));
    const database = await databaseForTest({ tables });
    try {
        await insertFixture(database, { trainees: 30 });
        const now = () => new Date(`${fixtureToday}T09:00:00Z`);
        const issuer = new DemoIssuer(await demoKey(folder), now);
        const log = [];
        const pages = {
            assetsFolder: folder,
            documents: [],
            render: async () => ({ status: 200, headers: { "content-type": "text/html" }, body: "<p>A page</p>" }),
        };
        const server = await buildServer({
            ...{ database, schema: buildGraphSchema(), pages, now, issuer, logLevel: "info" },
            logStream: { write: (line) => void log.push(line) },
            ...parts,
        });
        const close = async () => {
            await server.close();
            await database.close();
            rmSync(folder, { recursive: true });
        };
        const tokenOf = async (role) => {
            await letIn(database, `${role}@fixture`, fixtureViewer(role).personId);
            return issuer.issue(`${role}@fixture`);
        };
        return { server, database, token: await tokenOf("line-manager"), tokenOf, log, close };
    }
    catch (error) {
        await database.close();
        rmSync(folder, { recursive: true });
        throw error;
    }
}
/** Makes the fixture a demo provider, so that one of its people can be signed in as. */
async function letIn(database, subject, personId) {
    const [providerId, loginId] = [fixtureId("provider", 1), randomUUID()];
    await database.administer(async (unit) => {
        await unit.affected("update provider set is_demo = true where id = $1", [providerId]);
        await unit.affected("insert into login (id, issuer, subject) values ($1, 'reviewpoint-demo', $2)", [
            loginId,
            subject,
        ]);
        await unit.affected("insert into membership (provider_id, login_id, person_id) values ($1, $2, $3)", [
            ...[providerId, loginId, personId],
        ]);
    });
}
//# sourceMappingURL=served-fixture.js.map