import { hashOf, randomText } from "../secret/secret.js";
import { seal, unseal } from "./sealed.js";
const minute = 60_000;
/** Sessions of browsers, kept here and not in the browser: it holds a random key, and we hold the key's hash. */
export class Sessions {
    #database;
    #settings;
    #now;
    constructor(database, settings, now) {
        this.#database = database;
        this.#settings = settings;
        this.#now = now;
    }
    /** Seconds for which a browser keeps a session's key at most. */
    get seconds() {
        return this.#settings.hours * 3_600;
    }
    /** Begins a session under a new key; null for a login that is linked to nobody. */
    async begin({ issuer, subject }, signOutHint) {
        const key = randomText();
        const now = this.#now();
        const end = new Date(now.getTime() + this.seconds * 1_000);
        const hint = signOutHint === null ? null : seal(signOutHint, key);
        const values = [hashOf(key), issuer, subject, hint, now.toISOString(), end.toISOString()];
        const [row] = await this.#database.outside((unit) => unit.rows("select begin_session($1, $2, $3, $4, $5, $6) as begun", values));
        return row?.begun === true ? key : null;
    }
    /** The session with this key, and a note that it is used, once a minute; null for one that has ended, or never was. */
    async find(key) {
        const row = await this.#row(key);
        if (row === null)
            return null;
        const now = this.#now().getTime();
        const unused = now - Date.parse(row.lastSeenAt);
        if (unused >= this.#settings.idleMinutes * minute || now >= Date.parse(row.expiresAt)) {
            await this.end(key);
            return null;
        }
        if (unused >= minute)
            await this.#tell("select touch_session($1, $2)", [hashOf(key), new Date(now).toISOString()]);
        return { login: { issuer: row.issuer, subject: row.subject }, slug: row.slug };
    }
    /** Looks at another provider of the login; false for one that is not its own. */
    async choose(key, slug) {
        const [row] = await this.#database.outside((unit) => unit.rows("select choose_provider($1, $2) as chosen", [hashOf(key), slug]));
        return row?.chosen === true;
    }
    /** What the issuer asks for to sign out there too; null when there is none. */
    async signOutHint(key) {
        const row = await this.#row(key);
        if (row === null)
            return null;
        const { issuer, subject, signOutHint } = row;
        return { login: { issuer, subject }, hint: signOutHint === null ? null : unseal(signOutHint, key) };
    }
    /** Ends this session; with "everywhere", every session of its login. */
    end(key, reach = "here") {
        const statement = reach === "here" ? "select end_session($1)" : "select end_every_session($1)";
        return this.#tell(statement, [hashOf(key)]);
    }
    async #row(key) {
        const [row] = await this.#database.identify((unit) => unit.rows(`select issuer, subject, slug, sign_out_hint as "signOutHint", last_seen_at as "lastSeenAt",
            expires_at as "expiresAt" from session_of($1)`, [hashOf(key)]));
        return row ?? null;
    }
    async #tell(statement, values) {
        await this.#database.outside((unit) => unit.rows(statement, values));
    }
}
//# sourceMappingURL=sessions.js.map