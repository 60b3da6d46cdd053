import { expect, test } from "@jest/globals";
import type { WriteUnit } from "../../database/index.js";
import type { Deed } from "./record-entry.js";
import { Recorder } from "./recorder.js";

const deed = (id: string, providerId = "weald"): Deed => ({
  ...{ providerId, id, recordedAt: "2027-06-01T09:00:00.000Z", kind: "read", act: "readSensitive" },
  ...{ actorId: "somebody", subject: {}, about: ["t1", "t2"], facts: {} },
});

/** A database that writes down which entries each transaction holds, and fails where an entry is called broken. */
function recording() {
  const transactions: string[][] = [];
  const recorder = new Recorder({
    async write(_tenant, work) {
      const ids: string[] = [];
      const unit = {
        async affected(text: string, values: readonly unknown[]) {
          if (!text.startsWith("insert into audit_entry")) return 0;
          for (let at = 1; at < values.length; at += 8) ids.push(String(values[at]));
          return ids.length;
        },
      } as unknown as WriteUnit;
      const result = await work(unit);
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (ids.includes("broken")) throw new Error("cannot be written");
      transactions.push(ids);
      return result;
    },
  });
  return { recorder, transactions };
}

test("what comes while a transaction is under way shares the next, each provider by itself", async () => {
  const { recorder, transactions } = recording();
  const all = ["a", "b", "c"].map((id) => recorder.record(deed(id)));
  await Promise.all([...all, recorder.record(deed("x", "moor"))]);
  expect(transactions.map((ids) => ids.join(" ")).sort()).toEqual(["a", "b c", "x"]);
  await recorder.record(deed("d"));
  expect(transactions.at(-1)).toEqual(["d"]);
});

test("nobody is answered before their own entry is written, and one that cannot be written takes none with it", async () => {
  const { recorder, transactions } = recording();
  const written = (id: string) => recorder.record(deed(id)).then(() => transactions.flat().includes(id));
  const answers = await Promise.allSettled(["a", "b", "broken", "c"].map(written));
  expect(
    answers.map((answer) => (answer.status === "fulfilled" ? answer.value : answer.reason.message)),
  ).toEqual([true, true, "cannot be written", true]);
});
