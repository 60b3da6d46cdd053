import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";
import { Served } from "../../bench/served/served.js";
import { openDatabase, refreshStatistics } from "../../database/index.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { insertFixture } from "../../features/testing/fixture-provider.js";
import { tables } from "../../features/tables.js";
import { DemoIssuer, demoKey } from "../../identity/index.js";
import { administrator } from "./administrator.js";
/** The name under which the demo's issuer knows a person of the fixture. */
const subjectOf = (personId) => `${personId}@fixture`;
/** A server in a process of its own that can be killed and started again, over a small invented provider. */
export class Scene {
    dataFolder;
    #environment;
    #served = null;
    #now;
    constructor(dataFolder, databaseUrl, now) {
        this.dataFolder = dataFolder;
        this.#now = now;
        this.#environment = {
            ...{ DATA_DIR: dataFolder, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) },
            ...(now ? { DEMO_NOW: now } : {}),
        };
    }
    /** Fills the database, counts its tables as an import does at its end, and starts the server. */
    static async set(dataFolder, databaseUrl, wish = {}) {
        const scene = new Scene(dataFolder, databaseUrl, wish.now);
        const database = await scene.open();
        try {
            await insertFixture(database, { trainees: wish.trainees ?? 6 });
            await letIn(database, [administrator, ...(wish.people ?? [])]);
            await wish.fill?.(database);
            await refreshStatistics(database);
        }
        finally {
            await database.close();
        }
        await scene.start();
        return scene;
    }
    /** The database itself, for counting; beside the server, or without one. */
    open() {
        const databaseUrl = this.#environment["DATABASE_URL"];
        return openDatabase({ databaseUrl, dataFolder: this.dataFolder, purpose: "visit", tables });
    }
    get isRunning() {
        return this.#served?.isRunning === true;
    }
    /** Starts the server anew. */
    async start() {
        this.#served = await Served.start(process.execPath, program, {
            ...{ environment: this.#environment, connections: 64 },
        });
    }
    /** Kills the server as it stands, and starts it again. */
    async killProcess() {
        await this.#served?.kill();
        await this.start();
    }
    async stop() {
        await this.#served?.stop();
    }
    /** Sends as the provider's administrator, or as whoever is named, to whatever server runs. */
    async sender() {
        const began = performance.now();
        const now = () => this.#now === undefined ? new Date() : new Date(Date.parse(this.#now) + performance.now() - began);
        const issuer = new DemoIssuer(await demoKey(this.dataFolder), now);
        const tokens = new Map();
        const tokenOf = (personId) => {
            const token = tokens.get(personId) ?? issuer.issue(subjectOf(personId));
            tokens.set(personId, token);
            return token;
        };
        // a token lasts for half a day
        setInterval(() => tokens.clear(), 3_600_000).unref();
        return async (body, personId = administrator) => {
            if (!this.#served)
                throw new Error("no server runs");
            return this.#served.send(body, { authorization: `Bearer ${await tokenOf(personId)}` });
        };
    }
    /** Waits until the server answers again. */
    async ready(send) {
        const body = JSON.stringify({ query: "{ provider { name } }" });
        for (let tries = 0; tries < 1_200; tries += 1) {
            const reply = await send(body).catch(() => null);
            if (reply?.status === 200 && !reply.body.includes('"errors"'))
                return;
            await wait(50);
        }
        throw new Error("the server does not answer any more");
    }
}
/** Built code: a child process does not read TypeScript. */
const program = fileURLToPath(new URL("./kill-server.js", import.meta.url.replace("/apps/api/src/", "/apps/api/dist/")));
async function letIn(database, people) {
    const providerId = fixtureId("provider", 1);
    await database.administer(async (unit) => {
        await unit.affected("update provider set is_demo = true where id = $1", [providerId]);
        await unit.affected("insert into login (id, issuer, subject) select one, 'reviewpoint-demo', one || '@fixture' from unnest($1::uuid[]) one", [people]);
        await unit.affected("insert into membership (provider_id, login_id, person_id) select $1::uuid, one, one from unnest($2::uuid[]) one", [providerId, people]);
    });
}
//# sourceMappingURL=scene.js.map