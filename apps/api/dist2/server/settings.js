import { resolve } from "node:path";
import { isLoopback } from "../identity/index.js";
import { isInstant } from "./clock/demo-clock.js";
import { readAllowances } from "./rates/allowances.js";
const introspections = ["signed in", "everyone", "nobody"];
const trustedChoices = ["sessions", "everyone"];
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];
/** Reads the settings from environment variables. Throws, naming variable, value and remedy. */
export function readSettings(environment, isTerminal) {
    const value = (name) => environment[name] || undefined;
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
function readPort(text) {
    const port = Number(text);
    if (!/^\d+$/.test(text) || port > 65_535)
        throw new RangeError(`PORT is a whole number from 0 to 65535, not ${JSON.stringify(text)}`);
    return port;
}
/** Off loopback, or where people sign in with their own accounts, a clock that can be moved is no clock. */
function readDemoNow(text, host = "127.0.0.1", signIn) {
    if (text === undefined)
        return undefined;
    if (!isInstant(text))
        throw new RangeError(`DEMO_NOW is an instant like 2026-09-07T08:00:00Z, not ${JSON.stringify(text)}`);
    if (!isLoopback(host) || signIn !== undefined)
        throw new RangeError("DEMO_NOW moves the clock of a demo on loopback only: leave out HOST and SIGN_IN, or DEMO_NOW");
    return text;
}
/** The address itself may hold a password and is not repeated. */
function readDatabaseUrl(text) {
    if (text !== undefined && !/^postgres(ql)?:\/\/./.test(text))
        throw new RangeError("DATABASE_URL begins with postgresql://, e.g. postgresql://user@localhost:5432/reviewpoint");
    return text;
}
/** The address itself may hold a password and is not repeated. */
function readRedisUrl(text) {
    if (text !== undefined && !/^rediss?:\/\/./.test(text))
        throw new RangeError("REDIS_URL begins with redis:// or rediss://, e.g. redis://localhost:6379");
    return text;
}
/** The first choice unless another is named; `-` and `_` may stand for a blank. */
function readChoice(variable, text, choices) {
    const found = choices.find((choice) => choice === (text ?? choices[0])?.replace(/[-_]/g, " "));
    if (found === undefined)
        throw new RangeError(`${variable} is one of ${choices.join(", ")}, not ${JSON.stringify(text)}`);
    return found;
}
function readLogLevel(text) {
    if (!logLevels.includes(text))
        throw new RangeError(`LOG_LEVEL is one of ${logLevels.join(", ")}, not ${JSON.stringify(text)}`);
    return text;
}
//# sourceMappingURL=settings.js.map