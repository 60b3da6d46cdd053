import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { EventEmitter } from "node:events";
import { describe, expect, test } from "@jest/globals";
import Fastify from "fastify";
import { listen, requireFreePort } from "./listen.js";
import { logging } from "./logging.js";
import { usualAllowances } from "./rates/allowances.js";
import { readSettings } from "./settings.js";
import { stopOnSignals } from "./stop-on-signals.js";
import { dayInEngland } from "./today.js";

describe("settings", () => {
  test("have defaults", () => {
    expect(readSettings({}, false)).toEqual({
      port: 4000,
      host: "127.0.0.1",
      dataFolder: `${process.cwd()}/.data`,
      databaseUrl: undefined,
      loadsDemo: true,
      redisUrl: undefined,
      allowances: usualAllowances,
      introspection: "signed in",
      trustedOnly: "sessions",
      trustedProxies: [],
      logLevel: "info",
    });
    expect(readSettings({ PORT: "", NO_DEMO: "1" }, true)).toMatchObject({
      port: 4000,
      loadsDemo: false,
      logLevel: "warn",
    });
  });

  test.each([
    [{ PORT: "4000x" }, 'PORT is a whole number from 0 to 65535, not "4000x"'],
    [{ PORT: "65536" }, 'PORT is a whole number from 0 to 65535, not "65536"'],
    [{ DATABASE_URL: "mysql://user:secret@host/x" }, "DATABASE_URL begins with postgresql://"],
    [{ DEMO_NOW: "tomorrow" }, 'DEMO_NOW is an instant like 2026-09-07T08:00:00Z, not "tomorrow"'],
    [
      { DEMO_NOW: "2026-09-07T08:00:00Z", HOST: "0.0.0.0" },
      "DEMO_NOW moves the clock of a demo on loopback only",
    ],
    [
      { DEMO_NOW: "2026-09-07T08:00:00Z", SIGN_IN: "x" },
      "DEMO_NOW moves the clock of a demo on loopback only",
    ],
    [{ LOG_LEVEL: "loud" }, 'LOG_LEVEL is one of fatal, error, warn, info, debug, trace, silent, not "loud"'],
  ])("refuse %j", (environment, message) => {
    expect(() => readSettings(environment, false)).toThrow(message);
    expect(() => readSettings(environment, false)).not.toThrow("secret");
  });
});

describe("listening", () => {
  test("says which port is taken and what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const sentence = `PORT ${port} is taken on 127.0.0.1: stop what listens there, or choose another with PORT=${port + 1}`;
    await expect(requireFreePort({ host: "127.0.0.1", port })).rejects.toThrow(sentence);
    const log = { level: "info" };
    const taken = {
      log,
      listen: () => Promise.reject(Object.assign(new Error("taken"), { code: "EADDRINUSE" })),
    };
    await expect(listen(taken as never, { host: "127.0.0.1", port })).rejects.toThrow(sentence);
    other.close();
    await once(other, "close");
    await requireFreePort({ host: "127.0.0.1", port });
  });

  test("logs nothing before the first request", async () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const server = Fastify({ logger: logging("info", stream) });
    server.get("/", async () => "here");
    const address = await listen(server, { host: "127.0.0.1", port: 0 });
    expect(lines).toEqual([]);
    await fetch(address);
    expect(lines.length).toBe(2);
    await server.close();
  });

  test("says which address is not this machine's", async () => {
    const place = { host: "203.0.113.7", port: 4000 };
    await expect(requireFreePort(place)).rejects.toThrow(
      "HOST 203.0.113.7 is no address of this machine: use 127.0.0.1",
    );
  });
});

describe("stopping", () => {
  const stopped = async (signals: string[], close: () => Promise<void>) => {
    const closed: string[] = [];
    const emitter = new EventEmitter();
    const exit = new Promise<number>((resolve) => Object.assign(emitter, { exit: resolve }));
    const server = { close: async () => (await close(), closed.push("server")) };
    const database = { close: async () => closed.push("database") };
    stopOnSignals(emitter as never, () => {}, server, database);
    for (const signal of signals) emitter.emit(signal);
    return { code: await exit, closed };
  };

  test.each(["SIGINT", "SIGTERM"])(
    "on %s closes the server, then the database, and ends with 0",
    async (signal) => {
      expect(await stopped([signal], async () => {})).toEqual({ code: 0, closed: ["server", "database"] });
    },
  );

  test("ends with 1 when closing fails or is asked for twice", async () => {
    expect((await stopped(["SIGTERM"], () => Promise.reject(new Error("stuck")))).code).toBe(1);
    expect((await stopped(["SIGINT", "SIGINT"], () => new Promise(() => {}))).code).toBe(1);
  });
});

test("the day is England's, also when its clocks are an hour ahead", () => {
  expect(dayInEngland(new Date("2026-12-31T23:59:59Z"))).toBe("2026-12-31");
  expect(dayInEngland(new Date("2026-06-30T23:00:00Z"))).toBe("2026-07-01");
});
