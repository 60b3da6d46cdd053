import { expect, test } from "@jest/globals";
import { Turns } from "./turns.js";

/** Work that ends when it is told to, and what was under way while it was. */
function watched() {
  const turns = new Turns();
  const under = new Set<string>();
  const seen: string[] = [];
  const ends = new Map<string, () => void>();
  const begin = (name: string, isAlone = false) =>
    turns.take(isAlone, async () => {
      under.add(name);
      seen.push([...under].sort().join(" "));
      await new Promise<void>((end) => ends.set(name, end));
      under.delete(name);
    });
  const soon = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (name: string) => {
    await soon();
    ends.get(name)?.();
    await soon();
  };
  return { turns, begin, end, seen };
}

test("many work together, one alone, in the order in which they came", async () => {
  const { turns, begin, end, seen } = watched();
  const all = [begin("a"), begin("b"), begin("c", true), begin("d")];
  await end("a");
  expect(seen).toEqual(["a", "a b"]);
  await end("b");
  expect(seen.at(-1)).toBe("c");
  await end("c");
  expect(seen.at(-1)).toBe("d");
  expect(turns.isIdle).toBe(false);
  await end("d");
  await Promise.all(all);
  expect(turns.isIdle).toBe(true);
});

test("work that fails ends its turn", async () => {
  const turns = new Turns();
  await expect(turns.take(true, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await turns.take(true, async () => "next")).toBe("next");
});
