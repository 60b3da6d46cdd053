import { describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { eventually } from "./tools/eventually.js";
import { demoInBrowser, isWell } from "./tools/signed-in.js";

interface Rule {
  readonly deed: string;
  readonly field?: string;
}

/** What a provider has taken from its hub directors, about the trainees of their hub. A rule without a field takes all of it. */
const taken: readonly Rule[] = [
  { deed: "read-trainee", field: "name" },
  { deed: "read-trainee", field: "reference" },
  { deed: "read-judgement", field: "evidence" },
  { deed: "read-placements" },
  { deed: "read-watch-list" },
  { deed: "search-names" },
];
const routes = ["/", "/completeness", "/strands", "/grid", "/movement", "/trainees"];
/** Pages that rest on something that was taken whole: the second counts who is placed where. */
const refused = ["/watch-list", "/schools"];

const signedIn = demoInBrowser();

/** On a phone. */
const as = (persona: string) => signedIn(persona, 390);
const answered = (page: Page) =>
  eventually(async () => expect(await page.locator("#answer").textContent()).toMatch(/\.$/));

async function narrow(page: Page, { deed, field }: Rule): Promise<void> {
  await page.goto("/administration/tightenings");
  await page.locator('select[name="role"]').selectOption("HUB_DIRECTOR");
  await page.locator('select[name="relation"]').selectOption("HUB");
  await page.locator('select[name="deed"]').selectOption(deed);
  if (field !== undefined) await page.locator('select[name="field"]').selectOption(field);
  await page.getByLabel("Why").fill("Decided by the partnership.");
  await page.getByRole("button", { name: "Narrow it" }).click();
  await page.locator(".notice").waitFor();
}

describe("where a provider has narrowed what its directors see", () => {
  test("an administrator narrows it, on a phone", async () => {
    const page = await as("provider-admin");
    for (const [index, rule] of taken.entries()) {
      await narrow(page, rule);
      expect(await page.locator(".holdings > li").count()).toBe(index + 1);
    }
    await isWell(page, "narrowed");
    await page.context().close();
  }, 180_000);

  test("their pages answer in a sentence and are well on a phone, in light and dark", async () => {
    const page = await as("hub-director");
    for (const route of routes) {
      const response = await page.goto(route);
      expect([route, response?.status()]).toEqual([route, 200]);
      await answered(page);
      await isWell(page, route);
    }
    await page.context().close();
  }, 300_000);

  test("a trainee has a pseudonym and no school, and the page says what is hidden and why", async () => {
    const page = await as("hub-director");
    await page.goto("/trainees");
    await page.locator('main a[href^="/trainees/"]').first().click();
    await answered(page);
    const words = await page.locator("main").innerText();
    expect(words).toMatch(/P-[0-9A-F]{8}/u);
    expect(words).not.toMatch(/School \d{3}/u);
    expect(words).toContain("Names are not shown to your role");
    await isWell(page, "a trainee of whom little is seen");
    await page.context().close();
  }, 180_000);

  test("what was taken whole is refused with the reason, and nothing leads there", async () => {
    const page = await as("hub-director");
    for (const route of refused) {
      const response = await page.goto(route);
      expect([route, response?.status()]).toEqual([route, 403]);
      await isWell(page, `${route}, refused`);
      expect(await page.locator("main").innerText()).toContain(
        "Your provider has narrowed what roles may see.",
      );
    }
    await page.goto("/");
    await answered(page);
    expect(await page.locator('nav a[href^="/watch-list"]').count()).toBe(0);
    await page.context().close();
  }, 120_000);

  test("whoever is shown no figures has the first page without them, and nothing leads to figures or to schools", async () => {
    const administrator = await as("provider-admin");
    await narrow(administrator, { deed: "read-cells" });
    await administrator.context().close();
    const page = await as("hub-director");
    const response = await page.goto("/");
    expect(response?.status()).toBe(200);
    await eventually(async () =>
      expect(await page.locator("#answer").textContent()).toBe(
        "Your roles are not shown how many stand where.",
      ),
    );
    for (const route of ["/strands", "/grid", "/movement", "/schools"])
      expect([route, await page.locator(`nav a[href^="${route}"]`).count()]).toEqual([route, 0]);
    await isWell(page, "the first page without figures");
    await page.context().close();
  }, 180_000);
});
