import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launch } from "./tools/chromium.js";
import { serve } from "./tools/served.js";
import { isWell, signIn } from "./tools/signed-in.js";
import { eventually } from "./tools/eventually.js";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let people: readonly string[];
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  const { page } = await director();
  await page.goto("/watch-list");
  const hrefs = await page
    .locator('main a[href^="/trainees/"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  people = [...new Set(hrefs)].map((path) => `${path}/on-track`);
  await page.context().close();
}, 400_000);
afterAll(async () => {
  await browser.close();
  await server.close();
}, 60_000);

const director = (scripts = true) => signIn(browser, "hub-director", { address: server.address, scripts });
const person = (position: number) => people[position] ?? "";
const decide = (page: Page) => page.getByRole("button", { name: "Record this decision" }).click();
const decisions = (page: Page) => page.locator(".entries > li").count();
const why = (page: Page) => page.getByLabel("Why", { exact: true });

test.each([true, false])(
  "with scripts %s: refused with every word kept, then recorded once",
  async (scripts) => {
    const { page, complaints } = await director(scripts);
    await page.goto(person(scripts ? 0 : 1));
    if (scripts) await isWell(page, "clean");
    await why(page).fill("Seen teaching twice; both lessons were secure.");
    await decide(page);
    const summary = page.locator(".refusals");
    await summary.getByRole("link", { name: "Choose one of the list." }).waitFor();
    expect(await page.title()).toMatch(/^Not recorded: /);
    expect(await why(page).inputValue()).toBe("Seen teaching twice; both lessons were secure.");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("refusals");
    if (scripts) await isWell(page, "refused");
    await page.getByLabel("On track", { exact: true }).check();
    await why(page).fill("");
    await decide(page);
    await page.locator("#override-reason-refused").waitFor();
    const message = (await page.locator(".refusals li a").textContent()) ?? "";
    expect(message).toMatch(/\.$/);
    const described = await why(page).getAttribute("aria-describedby");
    expect(described).toContain("override-reason-refused");
    await eventually(async () =>
      expect(await page.locator("#override-reason-refused").textContent()).toBe(message),
    );
    await why(page).fill("Seen teaching twice; both lessons were secure.");
    await decide(page);
    await page.locator(".said").waitFor();
    await eventually(async () =>
      expect(await page.locator(".said").textContent()).toContain("What counts now: on track"),
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("said");
    if (scripts) await isWell(page, "done");
    expect(await decisions(page)).toBe(1);
    await page.reload();
    expect([await page.locator(".said").count(), await decisions(page)]).toEqual([0, 1]);
    expect(complaints.filter((one) => !one.includes("422"))).toEqual([]);
    await page.context().close();
  },
  120_000,
);

test("a draft survives a reload, is said to be one, and is discarded after a question", async () => {
  const { page } = await director();
  await page.goto(person(2));
  await why(page).fill("Half a sentence");
  await page.locator(".draft").waitFor();
  await page.reload();
  await eventually(async () =>
    expect(await page.locator(".draft-words").textContent()).toMatch(/^Draft from \d\d:\d\d, not sent\.$/),
  );
  await eventually(async () => expect(await why(page).inputValue()).toBe("Half a sentence"));
  await isWell(page, "draft");
  await page.getByRole("button", { name: "Discard the draft" }).click();
  await page.getByRole("button", { name: "Yes, discard what I wrote" }).click();
  await page.waitForFunction(() => document.querySelector("textarea")?.value === "");
  await eventually(async () => expect(await page.locator(".draft").count()).toBe(0));
  await page.context().close();
}, 120_000);

test("offline, and after the visit has ended, everything is kept; sent again it is recorded once", async () => {
  const { page } = await director();
  const browserOfPage = page.context();
  await page.goto(person(2));
  await page.getByLabel("Not on track", { exact: true }).check();
  await why(page).fill("Three lessons were missed.");
  await browserOfPage.setOffline(true);
  await decide(page);
  await eventually(async () =>
    expect(await page.locator(".act-away").textContent()).toContain("This device is offline."),
  );
  await isWell(page, "offline");
  await browserOfPage.setOffline(false);
  await browserOfPage.clearCookies();
  await decide(page);
  await page.getByRole("link", { name: "sign in again" }).click();
  await page.locator('button[value="hub-director"]').click();
  await page.locator(".draft").waitFor();
  await eventually(async () => expect(await why(page).inputValue()).toBe("Three lessons were missed."));
  await page.getByRole("button", { name: "Record this decision" }).dblclick();
  await page.locator(".said").waitFor();
  expect(await decisions(page)).toBe(1);
  await page.reload();
  expect([await page.locator(".draft").count(), await decisions(page)]).toEqual([0, 1]);
  await page.context().close();
}, 120_000);

test("an answer that was lost on the way and sent again has one effect", async () => {
  const { page } = await director();
  await page.goto(person(3));
  await page.getByLabel("Not on track", { exact: true }).check();
  await why(page).fill("Planning is handed in late each week.");
  await page.route("**/on-track**", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await route.fetch({ maxRedirects: 0 });
    return route.abort();
  });
  await decide(page);
  await eventually(async () =>
    expect(await page.locator(".act-away").textContent()).toContain("sent twice, it counts once"),
  );
  await page.unroute("**/on-track**");
  await decide(page);
  await page.locator(".said").waitFor();
  expect(await decisions(page)).toBe(1);
  await page.context().close();
}, 120_000);

test.each([true, false])(
  "with scripts %s: two people at once see both versions, and no word is lost",
  async (scripts) => {
    const [first, second] = await Promise.all([director(scripts), director(scripts)]);
    const path = person(scripts ? 4 : 5);
    await Promise.all([first.page.goto(path), second.page.goto(path)]);
    for (const [page, words] of [
      [first.page, "The first reason."],
      [second.page, "The second reason."],
    ] as const) {
      await page.getByLabel("Not on track", { exact: true }).check();
      await why(page).fill(words);
    }
    await decide(first.page);
    await first.page.locator(".said").waitFor();
    await decide(second.page);
    const both = second.page.locator(".differing");
    await both.waitFor();
    await eventually(async () => expect(await both.count()).toBe(1));
    await eventually(async () =>
      expect(await both.locator(".differing-recorded").textContent()).toBe("The first reason."),
    );
    await eventually(async () =>
      expect(await both.locator("textarea").inputValue()).toBe("The second reason."),
    );
    if (scripts) await isWell(second.page, "conflict");
    await both.locator("textarea").fill("The first reason. The second reason.");
    await decide(second.page);
    await second.page.locator(".said").waitFor();
    await eventually(async () =>
      expect(await second.page.locator(".entries .written").first().textContent()).toBe(
        "The first reason. The second reason.",
      ),
    );
    await Promise.all([first.page.context().close(), second.page.context().close()]);
  },
  120_000,
);
