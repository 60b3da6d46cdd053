import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { messageKinds } from "./messages.js";

const guide = readFileSync(new URL("../../../../docs/guides/messages.md", import.meta.url), "utf8");
const table = guide.split("## What is told, and to whom")[1]?.split("\n## ")[0] ?? "";
const rows = table.split("\n").filter((line) => line.startsWith("| "));

test.each([...messageKinds.values()].map((kind) => [kind.act, kind] as const))(
  "the guide says who is told of %s",
  (act, { told }) => {
    const row = rows.find((line) => line.split("|")[1]?.includes(`\`${act}\``));
    expect(row).toBeDefined();
    // roles are said in words, parties by the names under which the setting knows them
    for (const party of told.filter((one) => !one.includes("-")))
      if (!act.startsWith("invite")) expect(row?.split("|")[2]).toContain(`\`${party}\``);
  },
);
