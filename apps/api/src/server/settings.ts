import { resolve } from "node:path";

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
  /** Whether an empty database is filled with the demo providers. */
  readonly loadsDemo: boolean;
  readonly logLevel: string;
}

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
    loadsDemo: value("NO_DEMO") === undefined,
    logLevel: readLogLevel(value("LOG_LEVEL") ?? (isTerminal ? "warn" : "info")),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new RangeError(`PORT is a whole number from 0 to 65535, not ${JSON.stringify(text)}`);
  return port;
}

/** The address itself may hold a password and is not repeated. */
function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text !== undefined && !/^postgres(ql)?:\/\/./.test(text))
    throw new RangeError(
      "DATABASE_URL begins with postgresql://, e.g. postgresql://user@localhost:5432/reviewpoint",
    );
  return text;
}

function readLogLevel(text: string): string {
  if (!logLevels.includes(text))
    throw new RangeError(`LOG_LEVEL is one of ${logLevels.join(", ")}, not ${JSON.stringify(text)}`);
  return text;
}
