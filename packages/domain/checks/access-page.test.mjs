import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { accessPage } from "./access-page.mjs";
import { folder } from "./package-folder.mjs";

const room = await import(join(folder, "src/access/index.ts"));

test("the guide says what the tables say: npm run who-sees-what", () => {
  const guide = readFileSync(join(folder, "../../docs/guides/who-sees-what.md"), "utf8");
  expect(guide).toBe(accessPage(room));
});

test("a narrowed table is another page", () => {
  const line = { role: "mentor", relation: "school", act: "read-trainee", line: "deny" };
  const { policy } = room.tighten(room.accessPolicy, [line]);
  const page = accessPage({ ...room, accessPolicy: policy });
  expect(page.split("\n").length).toBe(accessPage(room).split("\n").length - 1);
});
