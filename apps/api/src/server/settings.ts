import { resolve } from "node:path";
import type { Introspection } from "../graph/index.js";
import { isLoopback } from "../identity/index.js";
import { isInstant } from "./clock/demo-clock.js";
import { type Allowances, readAllowances } from "./rates/allowances.js";
import type { TrustedOnly } from "./routes/trusted-documents.js";

/** What the surroundings decide about a running server; every one has a default. */
export interface Settings {
  /** TCP port; 0 is any free one. */
  readonly port: number;
  /** Address to listen on; off loopback the demo's sign-in is not available. */
  readonly host: string;
  /** Everything that is written goes below this folder. */
  readonly dataFolder: string;
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl: string | undefined;
  /** The file that says how people sign in with their own accounts; without one only the demo's people do. */
  readonly signInFile: string | undefined;
  /** Whether an empty database is filled with the demo providers: not where people sign in with their own accounts. */
  readonly loadsDemo: boolean;
  /** The instant at which the clock of a demo begins; undefined where it shows the time. */
  readonly demoNow: string | undefined;
  readonly logLevel: string;
  /** A Redis in which several processes count together what was spent; each counts for itself without one. */
  readonly redisUrl: string | undefined;
  readonly allowances: Allowances;
  readonly introspection: Introspection;
  readonly trustedOnly: TrustedOnly;
  /** Addresses or subnets of proxies that are believed about where a request came from. */
  readonly trustedProxies: readonly string[];
}

const introspections: readonly Introspection[] = ["signed in", "everyone", "nobody"];
const trustedChoices: readonly TrustedOnly[] = ["sessions", "everyone"];

type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/** Reads the settings from environment variables. Throws, naming variable, value and remedy. */
export function readSettings(environment: Environment, isTerminal: boolean): Settings {
  const value = (name: string) => environment[name] || undefined;
  return {
    port: readPort(value("PORT") ?? "4000"),
    host: value("HOST") ?? "127.0.0.1",
    dataFolder: resolve(value("DATA_DIR") ?? ".data"),
    databaseUrl: readDatabaseUrl(value("DATABASE_URL")),
    signInFile: value("SIGN_IN") && resolve(value("SIGN_IN") ?? ""),
    loadsDemo: value("NO_DEMO") === undefined && value("SIGN_IN") === undefined,
    demoNow: readDemoNow(value("DEMO_NOW"), value("HOST"), value("SIGN_IN")),
    logLevel: readLogLevel(value("LOG_LEVEL") ?? (isTerminal ? "warn" : "info")),
    redisUrl: readRedisUrl(value("REDIS_URL")),
    allowances: readAllowances(environment),
    introspection: readChoice("INTROSPECTION", value("INTROSPECTION"), introspections),
    trustedOnly: readChoice("TRUSTED_DOCUMENTS_ONLY", value("TRUSTED_DOCUMENTS_ONLY"), trustedChoices),
    trustedProxies: (value("TRUSTED_PROXIES") ?? "")
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new RangeError(`PORT is a whole number from 0 to 65535, not ${JSON.stringify(text)}`);
  return port;
}

/** Off loopback, or where people sign in with their own accounts, a clock that can be moved is no clock. */
function readDemoNow(text: string | undefined, host = "127.0.0.1", signIn?: string): string | undefined {
  if (text === undefined) return undefined;
  if (!isInstant(text))
    throw new RangeError(`DEMO_NOW is an instant like 2026-09-07T08:00:00Z, not ${JSON.stringify(text)}`);
  if (!isLoopback(host) || signIn !== undefined)
    throw new RangeError(
      "DEMO_NOW moves the clock of a demo on loopback only: leave out HOST and SIGN_IN, or DEMO_NOW",
    );
  return text;
}

/** The address itself may hold a password and is not repeated. */
function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text !== undefined && !/^postgres(ql)?:\/\/./.test(text))
    throw new RangeError(
      "DATABASE_URL begins with postgresql://, e.g. postgresql://user@localhost:5432/reviewpoint",
    );
  return text;
}

/** The address itself may hold a password and is not repeated. */
function readRedisUrl(text: string | undefined): string | undefined {
  if (text !== undefined && !/^rediss?:\/\/./.test(text))
    throw new RangeError("REDIS_URL begins with redis:// or rediss://, e.g. redis://localhost:6379");
  return text;
}

/** The first choice unless another is named; `-` and `_` may stand for a blank. */
function readChoice<Choice extends string>(
  variable: string,
  text: string | undefined,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === (text ?? choices[0])?.replace(/[-_]/g, " "));
  if (found === undefined)
    throw new RangeError(`${variable} is one of ${choices.join(", ")}, not ${JSON.stringify(text)}`);
  return found;
}

function readLogLevel(text: string): string {
  if (!logLevels.includes(text))
    throw new RangeError(`LOG_LEVEL is one of ${logLevels.join(", ")}, not ${JSON.stringify(text)}`);
  return text;
}
