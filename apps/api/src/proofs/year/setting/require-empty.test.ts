import { expect, test } from "@jest/globals";
import { requireEmpty } from "./require-empty.js";

const holding = (...slugs: readonly string[]) =>
  ({ administer: async () => slugs.map((slug) => ({ slug })) }) as never;

test("a year is not played where a provider is already", async () => {
  await expect(requireEmpty(holding())).resolves.toBeUndefined();
  await expect(requireEmpty(holding("oak"))).rejects.toThrow(
    "--database names a database that holds oak: make an empty one",
  );
});
