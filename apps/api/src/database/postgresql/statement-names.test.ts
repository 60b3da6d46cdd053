import { expect, test } from "@jest/globals";
import { StatementNames } from "./statement-names.js";

test("a text is named when it comes the second time, and keeps its name", () => {
  const names = new StatementNames();
  expect(names.nameOf("select $1", "weald")).toBeUndefined();
  const name = names.nameOf("select $1", "weald");
  expect(name).toMatch(/^[\w-]{43}$/);
  expect(names.nameOf("select $1", "weald")).toBe(name);
});

test("another text and another provider have names of their own", () => {
  const names = new StatementNames();
  const twice = (text: string, whose: string) => [names.nameOf(text, whose), names.nameOf(text, whose)][1];
  const all = [twice("select $1", "weald"), twice("select $1", "moor"), twice("select $2", "moor")];
  expect(new Set(all).size).toBe(3);
  expect(all).not.toContain(undefined);
});

test("two hundred are named, however many come", () => {
  const names = new StatementNames();
  const named = new Set<string | undefined>();
  for (let n = 0; n < 1000; n += 1) {
    names.nameOf(`select ${n}`, "weald");
    named.add(names.nameOf(`select ${n}`, "weald"));
  }
  named.delete(undefined);
  expect(named.size).toBe(200);
});

test("nothing is named once a session did not keep what it was given", () => {
  const names = new StatementNames();
  names.nameOf("select $1", "weald");
  names.heed(Object.assign(new Error("division by zero"), { code: "22012" }));
  expect(names.nameOf("select $1", "weald")).toBeDefined();
  names.heed(Object.assign(new Error("prepared statement does not exist"), { code: "26000" }));
  expect(names.nameOf("select $1", "weald")).toBeUndefined();
});
