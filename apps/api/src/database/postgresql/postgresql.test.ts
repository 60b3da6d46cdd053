import { describe, expect, test } from "@jest/globals";
import { openAt } from "../open-database.js";
import { connected } from "./connected.js";
import { permitted } from "./permitted.js";
import { requireSupported } from "./supported.js";

describe("a server that cannot be used is named with its remedy", () => {
  test("where nothing listens, without repeating the address", async () => {
    const url = "postgresql://weald:secret@127.0.0.1:1/reviewpoint";
    const address = { url, isOurs: true, publish: () => {}, close: async () => {} };
    const opening = openAt(address, { tables: [] });
    await expect(opening).rejects.toThrow(
      /^the database cannot be reached \(ECONNREFUSED\): .* check that PostgreSQL runs, and the host and port in DATABASE_URL$/,
    );
  });

  test.each([
    [{ code: "28P01" }, "(28P01): the server does not admit the role: check the user and the password"],
    [{ code: "3D000" }, "(3D000): there is no such database: make it with createdb"],
    [{ message: "timeout expired" }, "(no answer): nothing answers there"],
    [
      { message: "The server does not support SSL connections" },
      "The server does not support SSL connections: see sslmode",
    ],
  ])("when connecting fails with %j", async (failure, words) => {
    const failing = Promise.reject(Object.assign(new Error(), failure));
    await expect(connected(failing)).rejects.toThrow(words);
  });

  test("when it is too old", async () => {
    const server = (major: number) => ({ query: async () => [{ major }] });
    await expect(requireSupported(server(14))).rejects.toThrow(
      "DATABASE_URL names PostgreSQL 14: 15 or later is needed; upgrade it, or leave DATABASE_URL out",
    );
    await expect(requireSupported(server(15))).resolves.toBeUndefined();
  });

  test("when its role may not make the schema", async () => {
    const server = (hasRole: boolean) =>
      ({ query: async () => [{ user: "weald", database: '"Weald"', hasRole }] }) as never;
    const denied = () => Promise.reject(Object.assign(new Error("permission denied"), { code: "42501" }));
    const rest = '  grant reviewpoint_app to weald;\n  alter database "Weald" owner to weald;';
    await expect(permitted(server(true), denied())).rejects.toThrow(`once,\n${rest}`);
    await expect(permitted(server(false), denied())).rejects.toThrow(
      `once,\n  create role reviewpoint_app login noinherit;\n${rest}`,
    );
    await expect(permitted(server(true), Promise.reject(new Error("other")))).rejects.toThrow("other");
  });
});
