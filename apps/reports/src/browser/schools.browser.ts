import { expect, test } from "@jest/globals";
import { demoInBrowser, isWell } from "./tools/signed-in.js";
import { eventually } from "./tools/eventually.js";

const signIn = demoInBrowser();

test("a professional tutor reads the summary of the own school, freezes it, and finds it again with its hash", async () => {
  const page = await signIn("professional-tutor");
  await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Partner schools" })
    .click();
  await page.locator("main p a").first().click();
  const answer = (await page.locator("#answer").textContent()) ?? "";
  expect(answer).toMatch(/judged on every strand; .+\.$/);
  const trainees = page.locator("section:has(#trainees) tbody tr");
  await eventually(async () =>
    expect(await trainees.count()).toBe(Number(/of (\d+) associate/.exec(answer)?.[1] ?? 1)),
  );
  const strands = await page.locator("section:has(#needs) tbody td:last-child").allTextContents();
  expect(strands.map(Number)).toEqual(strands.map(Number).sort((a, b) => b - a));
  await isWell(page, "summary");

  await page.getByText("Freeze this summary", { exact: true }).first().click();
  await page.getByLabel("What is to be said of it").fill("Starts of lessons go well; questioning is next.");
  await page.getByRole("button", { name: "Freeze this summary" }).click();
  await page.getByText("The summary is frozen as it stood.").waitFor();
  const frozen = page.locator("section:has(#frozen) .entries li");
  await eventually(async () => expect(await frozen.count()).toBe(1));
  await eventually(async () => expect(await frozen.textContent()).toContain("questioning is next"));
  await eventually(async () => expect(await frozen.locator(".notice").count()).toBe(0));
  await eventually(async () =>
    expect(await frozen.locator("code").first().textContent()).toMatch(/^[0-9a-f]{64}$/),
  );
  await isWell(page, "frozen");
  await page.context().close();
}, 120_000);

test("who leads a subject freezes for that subject alone; who may only read has no form", async () => {
  const lead = await signIn("lead-mentor");
  await lead.goto("/schools");
  const placed = lead.locator("tbody tr", { has: lead.locator("td:last-child", { hasNotText: /^0$/ }) });
  await placed.first().locator("th a").click();
  await lead.getByText("Freeze this summary of Mathematics").first().waitFor();
  await lead.context().close();

  const manager = await signIn("line-manager");
  await manager.goto("/schools?search=nowhere");
  await manager.getByText("No partner school fits what is chosen.").waitFor();
  await isWell(manager, "nothing found");
  await manager.goto("/schools");
  await manager.locator("tbody th a").first().click();
  await manager.locator("#answer").waitFor();
  await eventually(async () => expect(await manager.getByText("Freeze this summary").count()).toBe(0));
  expect((await manager.goto("/schools/000000"))?.status()).toBe(404);
  await manager.context().close();
}, 120_000);
