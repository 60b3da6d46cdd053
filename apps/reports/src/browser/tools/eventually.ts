/** Milliseconds within which a page must have answered. */
const patience = 10_000;

/**
 * Looks again until a page is as it should be: what is pressed answers when it can. Fails as the last look did.
 * @example
 * await eventually(async () => expect(await page.locator("h1").textContent()).toBe("Grid"));
 */
export async function eventually(look: () => Promise<void>): Promise<void> {
  for (const until = performance.now() + patience; ; ) {
    try {
      return await look();
    } catch (failure) {
      if (performance.now() > until) throw failure;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
