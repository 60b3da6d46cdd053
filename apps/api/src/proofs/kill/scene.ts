import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";
import { Served } from "../../bench/served/served.js";
import type { Database } from "../../database/index.js";
import { openDatabase } from "../../database/index.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { insertFixture } from "../../features/testing/fixture-provider.js";
import { tables } from "../../features/tables.js";
import { DemoIssuer, demoKey } from "../../identity/index.js";
import { administrator } from "./administrator.js";
import type { Send } from "./writer.js";

const subject = "provider-admin@fixture";

/** A server in a process of its own that can be killed and started again, over a small invented provider. */
export class Scene {
  readonly dataFolder: string;
  readonly #environment: NodeJS.ProcessEnv;
  #served: Served | null = null;

  private constructor(dataFolder: string, databaseUrl: string | undefined) {
    this.dataFolder = dataFolder;
    this.#environment = { DATA_DIR: dataFolder, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) };
  }

  /** Fills the database and starts the server. */
  static async set(dataFolder: string, databaseUrl?: string): Promise<Scene> {
    const scene = new Scene(dataFolder, databaseUrl);
    const database = await scene.open();
    try {
      await insertFixture(database, { trainees: 6 });
      await letIn(database);
    } finally {
      await database.close();
    }
    await scene.start();
    return scene;
  }

  /** The database itself, for counting; beside the server, or without one. */
  open(): Promise<Database> {
    const databaseUrl = this.#environment["DATABASE_URL"];
    return openDatabase({ databaseUrl, dataFolder: this.dataFolder, purpose: "visit", tables });
  }

  get isRunning(): boolean {
    return this.#served?.isRunning === true;
  }

  /** Starts the server anew. */
  async start(): Promise<void> {
    this.#served = await Served.start(process.execPath, program, {
      ...{ environment: this.#environment, connections: 64 },
    });
  }

  /** Kills the server as it stands, and starts it again. */
  async killProcess(): Promise<void> {
    await this.#served?.kill();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.#served?.stop();
  }

  /** Sends as the provider's administrator to whatever server runs. */
  async sender(): Promise<Send> {
    const issuer = new DemoIssuer(await demoKey(this.dataFolder), () => new Date());
    let token = await issuer.issue(subject);
    const renew = setInterval(() => void issuer.issue(subject).then((fresh) => (token = fresh)), 60_000);
    renew.unref();
    return (body) => {
      if (!this.#served) throw new Error("no server runs");
      return this.#served.send(body, { authorization: `Bearer ${token}` });
    };
  }

  /** Waits until the server answers again. */
  async ready(send: Send): Promise<void> {
    const body = JSON.stringify({ query: "{ provider { name } }" });
    for (let tries = 0; tries < 1_200; tries += 1) {
      const reply = await send(body).catch(() => null);
      if (reply?.status === 200 && !reply.body.includes('"errors"')) return;
      await wait(50);
    }
    throw new Error("the server does not answer any more");
  }
}

/** Built code: a child process does not read TypeScript. */
const program = fileURLToPath(
  new URL("./kill-server.js", import.meta.url.replace("/apps/api/src/", "/apps/api/dist/")),
);

async function letIn(database: Database): Promise<void> {
  const [providerId, loginId] = [fixtureId("provider", 1), randomUUID()];
  await database.administer(async (unit) => {
    await unit.affected("update provider set is_demo = true where id = $1", [providerId]);
    await unit.affected("insert into login (id, issuer, subject) values ($1, 'reviewpoint-demo', $2)", [
      ...[loginId, subject],
    ]);
    await unit.affected("insert into membership (provider_id, login_id, person_id) values ($1, $2, $3)", [
      ...[providerId, loginId, administrator],
    ]);
  });
}
