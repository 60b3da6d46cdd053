import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
/** A PostgreSQL of a bench's or a proof's own, which may be stopped and started without harm to anybody. */
export class OwnCluster {
    url;
    #folder;
    #port;
    #settings;
    #child = null;
    #kill = () => void this.#child?.kill("SIGQUIT");
    constructor(folder, port, settings) {
        this.#settings = settings;
        this.#folder = folder;
        this.#port = port;
        this.url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
    }
    /** Makes and starts one in a temporary folder, with settings of its own. @throws Error where PostgreSQL's programs are not installed */
    static async start(settings = {}) {
        const folder = mkdtempSync(join(tmpdir(), "reviewpoint-cluster-"));
        if (ordinaryUser)
            chownSync(folder, ordinaryUser.uid, ordinaryUser.gid);
        const cluster = new OwnCluster(folder, await freePort(), settings);
        try {
            const options = [
                "-D",
                join(folder, "data"),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "-N",
            ];
            execFileSync(program("initdb"), options, { cwd: folder, stdio: "ignore", ...ordinaryUser });
            process.once("exit", cluster.#kill);
            await cluster.#run();
            return cluster;
        }
        catch (error) {
            await cluster.close();
            throw error;
        }
    }
    /** Stops it as an administrator would who cannot wait, and starts it again. Gives the instant at which it was back. */
    async restart() {
        await this.#stop("SIGINT");
        await this.#run();
        return performance.now();
    }
    /** Kills its first process as a power cut would, waits until the others have noticed, and starts it again. */
    async crash() {
        await this.#stop("SIGKILL");
        for (let tries = 0;; tries += 1) {
            try {
                return await this.#run();
            }
            catch (error) {
                // the processes that it left behind still hold its memory for a moment
                if (tries === 100)
                    throw error;
                await wait(50);
            }
        }
    }
    async close() {
        await this.#stop("SIGQUIT");
        process.removeListener("exit", this.#kill);
        rmSync(this.#folder, { recursive: true, force: true });
    }
    async #run() {
        const settings = {
            listen_addresses: "127.0.0.1",
            port: this.#port,
            unix_socket_directories: this.#folder,
            max_connections: 60,
            shared_buffers: "256MB",
            max_wal_size: "4GB",
            ...this.#settings,
        };
        const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
        this.#child = spawn(program("postgres"), ["-D", join(this.#folder, "data"), ...options], {
            ...{ cwd: this.#folder, stdio: "ignore", ...ordinaryUser },
        });
        for (let tries = 0; tries < 600; tries += 1) {
            if (this.#child.exitCode !== null)
                break;
            if (await answers(this.url))
                return;
            await wait(25);
        }
        throw new Error("the PostgreSQL of our own does not start");
    }
    async #stop(signal) {
        const child = this.#child;
        this.#child = null;
        if (child === null || child.exitCode !== null)
            return;
        const exit = once(child, "exit");
        child.kill(signal);
        await exit;
    }
}
/** PostgreSQL refuses to run as the administrator: then it runs as nobody. */
const ordinaryUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;
/** Where the program is: on the path, or where Debian keeps the newest version. */
function program(name) {
    const debian = "/usr/lib/postgresql";
    const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
    const folders = [
        ...versions.map((version) => join(debian, version, "bin")),
        ...(process.env["PATH"] ?? "").split(":"),
    ];
    const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
    if (found === undefined)
        throw new Error(`this starts a PostgreSQL of its own, and ${name} is not installed`);
    return found;
}
async function freePort() {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address();
    server.close();
    await once(server, "close");
    return port;
}
async function answers(url) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
    try {
        await client.connect();
        await client.query("select 1");
        return true;
    }
    catch {
        return false;
    }
    finally {
        await client.end().catch(() => { });
    }
}
//# sourceMappingURL=own-cluster.js.map