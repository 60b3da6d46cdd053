import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launch, openPage, overflow, violations } from "./tools/chromium.js";
import { serve } from "./tools/served.js";
import { inDays } from "./tools/demo-day.js";
import { eventually } from "./tools/eventually.js";

const routes = ["/administration", "/administration/tokens", "/administration/trail"];

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
}, 60_000);

async function signIn(persona: string): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(browser, { address: server.address });
  await opened.page.context().clearCookies();
  await opened.page.goto("/sign-in");
  await opened.page.locator(`button[value="${persona}"]`).click();
  await opened.page.locator(".viewer-name").waitFor();
  return opened;
}

/** Axe in both appearances with everything opened, and nothing cut off at 320 px. */
async function isWell(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
  });
  expect([page.url(), await violations(page)]).toEqual([page.url(), []]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect([page.url(), await violations(page)]).toEqual([page.url(), []]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 800 });
  expect([page.url(), await overflow(page)]).toEqual([page.url(), 0]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("main details")) details.removeAttribute("open");
  });
}

test("an administrator invites somebody, gives a role, is refused it twice with nothing lost, and ends it", async () => {
  const { page, complaints } = await signIn("provider-admin");
  await page.getByRole("link", { name: "Administration", exact: true }).first().click();
  await isWell(page);
  await page.getByLabel("Given names").fill("Casey");
  await page.getByLabel("Family name").fill("Example");
  await page.getByLabel("Email address at work").fill("casey@demo.invalid");
  await page.getByRole("button", { name: "Make the invitation" }).click();
  await eventually(async () =>
    expect(await page.locator(".secret").textContent()).toMatch(/^\/invitation\?token=/),
  );
  await isWell(page);
  await page.getByLabel("Given names").fill("Other");
  await page.getByLabel("Family name").fill("Person");
  await page.getByLabel("Email address at work").fill("casey@demo.invalid");
  await page.getByRole("button", { name: "Make the invitation" }).click();
  await eventually(async () =>
    expect(await page.locator("#invite-email-refused").textContent()).toMatch(/\.$/),
  );
  await eventually(async () => expect(await page.getByLabel("Given names").inputValue()).toBe("Other"));
  await isWell(page);

  await page.getByLabel("Name", { exact: true }).fill("Casey");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("link", { name: "Casey Example" }).click();
  await eventually(async () => expect(await page.locator("h1").textContent()).toBe("Casey Example"));
  const grant = async () => {
    await page.getByLabel("Role", { exact: true }).selectOption("LINE_MANAGER");
    await page.getByRole("button", { name: "Give this role" }).click();
  };
  await grant();
  await eventually(async () =>
    expect(await page.locator(".notice").textContent()).toContain("The role is given"),
  );
  await isWell(page);
  await grant();
  await eventually(async () =>
    expect(await page.locator("#grant-role-refused").textContent()).toContain("line manager there already"),
  );
  await eventually(async () =>
    expect(await page.getByLabel("Role", { exact: true }).inputValue()).toBe("LINE_MANAGER"),
  );
  await isWell(page);
  await page.locator("summary", { hasText: "End this role" }).press("Enter");
  await page.getByRole("button", { name: "Yes, end this role" }).press("Enter");
  await eventually(async () =>
    expect(await page.locator(".notice").textContent()).toContain("The role ends"),
  );
  expect(complaints.filter((one) => !one.includes("422"))).toEqual([]);
  await page.context().close();
}, 180_000);

test("a token is shown once, is listed, and is revoked after a confirmation", async () => {
  const { page } = await signIn("provider-admin");
  await page.goto("/administration/tokens");
  await isWell(page);
  await page.getByLabel("What it is for").fill("A dashboard");
  await page.getByLabel("Last day").fill("2036-01-01");
  await page.getByLabel("Stands in for").selectOption("LEADERSHIP_TEAM");
  await page.locator('input[name="act-read-cells"]').check();
  await page.getByRole("button", { name: "Issue this token" }).click();
  await eventually(async () =>
    expect(await page.locator("#issue-until-refused").textContent()).toMatch(/\.$/),
  );
  await eventually(async () =>
    expect(await page.locator('input[name="act-read-cells"]').isChecked()).toBe(true),
  );
  await isWell(page);
  await page.getByLabel("Last day").fill(inDays(30));
  await page.getByRole("button", { name: "Issue this token" }).click();
  expect((await page.locator(".secret").textContent())?.length).toBeGreaterThan(20);
  await isWell(page);
  await page.goto("/administration/tokens");
  await eventually(async () => expect(await page.locator(".secret").count()).toBe(0));
  await page.locator("summary", { hasText: "Revoke" }).click();
  await page.getByRole("button", { name: "Yes, revoke this token" }).click();
  await eventually(async () => expect(await page.locator(".notice").textContent()).toContain("revoked"));
  await page.goto("/administration/trail");
  expect(await page.locator(".table tbody tr").count()).toBeGreaterThan(1);
  await isWell(page);
  await page.context().close();
}, 180_000);

test("others are told why not, and see no way there; a form without its token does nothing", async () => {
  const { page } = await signIn("hub-director");
  await eventually(async () =>
    expect(await page.getByRole("link", { name: "Administration" }).count()).toBe(0),
  );
  for (const route of routes) {
    const response = await page.goto(route);
    expect([route, response?.status()]).toEqual([route, 403]);
    expect(await violations(page)).toEqual([]);
  }
  const forged = await page.request.post("/administration", {
    form: { act: "invite", givenNames: "A", familyName: "B", email: "a@demo.invalid" },
    headers: { origin: server.address },
  });
  expect(forged.status()).toBe(403);
  await page.context().close();
}, 120_000);
