import { expect, test } from "@jest/globals";
import { StatementNames } from "./statement-names.js";

test("a text is named when it comes the second time, and keeps its name", () => {
  const names = new StatementNames();
  expect(names.nameOf("select $1")).toBeUndefined();
  const name = names.nameOf("select $1");
  expect(name).toMatch(/^[\w-]{43}$/);
  expect(names.nameOf("select $1")).toBe(name);
});

test("another text has a name of its own", () => {
  const names = new StatementNames();
  const twice = (text: string) => [names.nameOf(text), names.nameOf(text)][1];
  const all = [twice("select $1"), twice("select $2")];
  expect(new Set(all).size).toBe(2);
  expect(all).not.toContain(undefined);
});

test("five hundred are named, however many come", () => {
  const names = new StatementNames();
  const named = new Set<string | undefined>();
  for (let n = 0; n < 1000; n += 1) {
    names.nameOf(`select ${n}`);
    named.add(names.nameOf(`select ${n}`));
  }
  named.delete(undefined);
  expect(named.size).toBe(500);
});

test("nothing is named once a session did not keep what it was given", () => {
  const names = new StatementNames();
  names.nameOf("select $1");
  names.heed(Object.assign(new Error("division by zero"), { code: "22012" }));
  expect(names.nameOf("select $1")).toBeDefined();
  names.heed(Object.assign(new Error("prepared statement does not exist"), { code: "26000" }));
  expect(names.nameOf("select $1")).toBeUndefined();
});
