import { expect, test } from "@jest/globals";
import { demoInBrowser, isWell } from "../tools/signed-in.js";

const signedIn = demoInBrowser();

test("a mentor is offered the week of those whom they mentor, and not of others at the school", async () => {
  const page = await signedIn("mentor", 390);
  await page.goto("/trainees");
  const own = page.locator('main a[href^="/trainees/"]');
  const links = await own.evaluateAll((all) =>
    all.map((one) => (one as { pathname?: string }).pathname ?? ""),
  );
  const records = [...new Set(links)].filter((path) => /^\/trainees\/[^/]+$/.test(path));
  const offered: boolean[] = [];
  for (const record of records.slice(0, 8)) {
    await page.goto(record);
    const isOffered =
      (await page.locator('nav[aria-label="About this person"] a', { hasText: "Week" }).count()) > 0;
    offered.push(isOffered);
    expect([record, (await page.goto(`${record}/week`))?.status()]).toEqual([record, isOffered ? 200 : 403]);
  }
  expect(new Set(offered)).toEqual(new Set([true, false]));
  await isWell(page, "a week, offered or refused");
  await page.context().close();
}, 120_000);
