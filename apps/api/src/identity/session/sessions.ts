import type { Database } from "../../database/index.js";
import type { SessionSettings } from "../issuer/sign-in-settings.js";
import type { Login } from "../login.js";
import { hashOf, randomText } from "../secret/secret.js";
import { seal, unseal } from "./sealed.js";

const minute = 60_000;

/** A session that goes on. */
export interface Session {
  readonly login: Login;
  /** Slug of the provider that was chosen to look at; null until one was. */
  readonly slug: string | null;
}

interface SessionRow {
  readonly issuer: string;
  readonly subject: string;
  readonly slug: string | null;
  readonly signOutHint: string | null;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

/** Sessions of browsers, kept here and not in the browser: it holds a random key, and we hold the key's hash. */
export class Sessions {
  readonly #database: Database;
  readonly #settings: SessionSettings;
  readonly #now: () => Date;

  constructor(database: Database, settings: SessionSettings, now: () => Date) {
    this.#database = database;
    this.#settings = settings;
    this.#now = now;
  }

  /** Seconds for which a browser keeps a session's key at most. */
  get seconds(): number {
    return this.#settings.hours * 3_600;
  }

  /** Begins a session under a new key; null for a login that is linked to nobody. */
  async begin({ issuer, subject }: Login, signOutHint: string | null): Promise<string | null> {
    const key = randomText();
    const now = this.#now();
    const end = new Date(now.getTime() + this.seconds * 1_000);
    const hint = signOutHint === null ? null : seal(signOutHint, key);
    const values = [hashOf(key), issuer, subject, hint, now.toISOString(), end.toISOString()];
    const [row] = await this.#database.outside((unit) =>
      unit.rows<{ begun: boolean }>("select begin_session($1, $2, $3, $4, $5, $6) as begun", values),
    );
    return row?.begun === true ? key : null;
  }

  /** The session with this key, and a note that it is used, once a minute; null for one that has ended, or never was. */
  async find(key: string): Promise<Session | null> {
    const row = await this.#row(key);
    if (row === null) return null;
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
  async choose(key: string, slug: string): Promise<boolean> {
    const [row] = await this.#database.outside((unit) =>
      unit.rows<{ chosen: boolean }>("select choose_provider($1, $2) as chosen", [hashOf(key), slug]),
    );
    return row?.chosen === true;
  }

  /** What the issuer asks for to sign out there too; null when there is none. */
  async signOutHint(key: string): Promise<{ login: Login; hint: string | null } | null> {
    const row = await this.#row(key);
    if (row === null) return null;
    const { issuer, subject, signOutHint } = row;
    return { login: { issuer, subject }, hint: signOutHint === null ? null : unseal(signOutHint, key) };
  }

  /** Ends this session; with "everywhere", every session of its login. */
  end(key: string, reach: "here" | "everywhere" = "here"): Promise<void> {
    const statement = reach === "here" ? "select end_session($1)" : "select end_every_session($1)";
    return this.#tell(statement, [hashOf(key)]);
  }

  async #row(key: string): Promise<SessionRow | null> {
    const [row] = await this.#database.identify((unit) =>
      unit.rows<SessionRow>(
        `select issuer, subject, slug, sign_out_hint as "signOutHint", last_seen_at as "lastSeenAt",
            expires_at as "expiresAt" from session_of($1)`,
        [hashOf(key)],
      ),
    );
    return row ?? null;
  }

  async #tell(statement: string, values: readonly string[]): Promise<void> {
    await this.#database.outside((unit) => unit.rows(statement, values));
  }
}
