import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeYear } from "@reviewpoint/demo";
import { Served } from "../../../bench/served/served.js";
import { openDatabase } from "../../../database/index.js";
import { importFolder } from "../../../features/interchange/index.js";
import { providerSettings } from "../../../features/settings.js";
import { tables } from "../../../features/tables.js";
import { DemoIssuer, demoKey } from "../../../identity/index.js";
import { mailServerForTest } from "../../../mail/testing/mail-server-for-test.js";
import { requireEmpty } from "./require-empty.js";
import { letEverybodyIn } from "./let-everybody-in.js";
/** The day in the midst of the second review, around which the year's dates lie, and its first morning. */
const midst = "2027-02-03";
export const firstMorning = "2026-09-07T07:00:00.000Z";
/** Letters of the server's log that are kept. */
const longest = 5_000;
/** The server as it is started everywhere, over the provider as it is on the first morning of its year. */
export class YearSetting {
    folder;
    served;
    mail;
    letIn;
    /** What the server complained of last. */
    complaints = "";
    constructor(folder, served, mail, letIn) {
        this.folder = folder;
        this.served = served;
        this.mail = mail;
        this.letIn = letIn;
        served.child.stdout?.on("data", (text) => {
            this.complaints = `${this.complaints}${text.toString()}`.slice(-longest);
        });
    }
    static async open({ trainees, seed, databaseUrl }, say) {
        const folder = mkdtempSync(join(tmpdir(), "reviewpoint-year-"));
        const database = await openDatabase({ databaseUrl, dataFolder: folder, purpose: "serve", tables });
        let letIn;
        try {
            await requireEmpty(database);
            const written = await writeYear({ folder: join(folder, "demo"), seed, today: midst, trainees });
            const surroundings = { database, today: firstMorning.slice(0, 10), now: firstMorning };
            say(`Bringing in the files of ${written.slug} …`);
            const besides = { newId: randomUUID, settings: providerSettings };
            await importFolder(written.folder, written.slug, { ...surroundings, ...besides });
            letIn = await letEverybodyIn(database, written.slug);
        }
        finally {
            await database.close();
        }
        const mail = await mailServerForTest();
        try {
            const environment = {
                ...{ DATA_DIR: folder, PORT: "0", NO_DEMO: "1", DEMO_NOW: firstMorning, LOG_LEVEL: "error" },
                ...{ SMTP_URL: mail.url, MAIL_FROM: "Reviewpoint <post@weald.example>" },
                ...{ RATE_LIMIT_ACTOR: "off", RATE_LIMIT_TOKEN: "off", DATABASE_URL: databaseUrl ?? "" },
            };
            const served = await Served.start(process.execPath, program, {
                ...{ environment, connections: 32, announces: /ready at http:\/\/[^\s:]+:(\d+)/ },
            });
            return new YearSetting(folder, served, mail, letIn);
        }
        catch (error) {
            await mail.close();
            throw error;
        }
    }
    /** Who administers the provider. */
    get admin() {
        return this.letIn.admin;
    }
    /** Whoever signs tokens of the demo, by a clock. */
    async issuer(now) {
        return new DemoIssuer(await demoKey(this.folder), now);
    }
    /** A file of the provider, as text; the first whose name begins so. */
    file(beginning) {
        const folder = join(this.folder, "demo", "weald");
        const name = readdirSync(folder).find((one) => one.startsWith(beginning));
        if (name === undefined)
            throw new RangeError(`no file begins with ${beginning}`);
        return readFileSync(join(folder, name), "utf8");
    }
    /** Moves the server's clock forward. */
    tell(instant) {
        this.served.child.send({ demoNow: instant });
    }
    async close() {
        await this.served.stop();
        await this.mail.close();
        rmSync(this.folder, { recursive: true, force: true });
    }
}
/** Built code: a child process does not read TypeScript. */
const program = fileURLToPath(new URL("../../../main.js", import.meta.url.replace("/apps/api/src/", "/apps/api/dist/")));
//# sourceMappingURL=year-setting.js.map