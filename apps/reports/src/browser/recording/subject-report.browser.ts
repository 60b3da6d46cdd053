import { expect, test } from "@jest/globals";
import { demoInBrowser, isWell } from "../tools/signed-in.js";
import { eventually } from "../tools/eventually.js";

const signIn = demoInBrowser();

/** Whether all is judged, e.g. "5 of 5". */
const isComplete = (judged: string) => /^(\d+) of \1$/u.test(judged);

test("a lead mentor sees the cohort analysed, writes a report, comes back to it and gives it; a director reads it", async () => {
  const lead = await signIn("lead-mentor");
  await lead
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Subject analysis" })
    .click();
  const answer = (await lead.locator("#answer").textContent()) ?? "";
  const [, judged, all, below] =
    /(\d+) of (\d+) associate teachers are judged on every strand; (\d+) are below/u.exec(answer) ?? [];
  const people = lead.locator("section:has(#trainees)");
  const judgedOf = await people.locator("tbody tr td:nth-of-type(1)").allTextContents();
  expect(judgedOf.filter(isComplete)).toHaveLength(Number(judged));
  await eventually(async () =>
    expect(await people.locator("tbody").first().locator("tr").count()).toBe(Number(below)),
  );
  await eventually(async () => expect(await people.locator("tbody tr").count()).toBe(Number(all)));
  const compared = (await lead.locator("section:has(#compared)").textContent()) ?? "";
  expect(compared).toMatch(/middle half of \d+ past associate teachers in 2 cohorts/u);
  expect(compared).toMatch(/in the other subjects/u);
  await isWell(lead, "analysis");

  await lead.getByLabel("What you report").fill("Adaptive teaching lags.");
  await lead.getByRole("button", { name: "Keep this draft" }).click();
  await lead.getByText("The draft is kept.").waitFor();
  await lead.goto("/subject");
  await eventually(async () =>
    expect(await lead.getByLabel("What you report").inputValue()).toBe("Adaptive teaching lags."),
  );

  await lead.getByText("Give this report", { exact: true }).first().click();
  await lead.getByLabel("Spoken").check();
  await lead.getByRole("button", { name: "Give this report" }).click();
  await lead.getByText("choose one person at least").first().waitFor();
  await isWell(lead, "refused");
  const readers = lead.getByRole("group", { name: "To whom" });
  for (const box of await readers.getByRole("checkbox").all()) await box.check();
  await lead.getByLabel("By letter").check();
  await lead.getByRole("button", { name: "Give this report" }).click();
  await lead.getByText("A letter tells each of them that it is there").waitFor();
  await eventually(async () => expect(await lead.locator("section:has(#given) .entries li").count()).toBe(1));
  await isWell(lead, "given");
  await lead.context().close();

  const director = await signIn("hub-director");
  await director
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Subject reports" })
    .click();
  await director.getByText("One report was given that you read").waitFor();
  await isWell(director, "list");
  await director.locator("main .entries a").first().click();
  await director.getByText("Adaptive teaching lags.").waitFor();
  await eventually(async () =>
    expect(await director.locator("#answer").textContent()).toMatch(/^Given by .+ by letter on .+ to .+\.$/u),
  );
  // of single people those of the own hub alone
  const named = await director.locator("section:has(#trainees) tbody tr").count();
  expect(named).toBeGreaterThan(0);
  expect(named).toBeLessThan(Number(all));
  await isWell(director, "report");
  await director.context().close();
}, 240_000);

test("a director chooses a subject, sees the own hub's part of it and writes nothing; a report that is not theirs is not there", async () => {
  const director = await signIn("hub-director");
  await director.goto("/subject");
  await director.getByRole("heading", { name: "Choose a subject" }).waitFor();
  await isWell(director, "choose");
  await director.locator("main li a").first().click();
  await director.locator("#compared").waitFor();
  await eventually(async () => expect(await director.getByText("Your report").count()).toBe(0));
  expect((await director.goto("/subject-reports/00000000-0000-4000-8000-000000000000"))?.status()).toBe(404);
  expect((await director.goto("/subject?cohort=nowhere"))?.status()).toBe(200);
  await eventually(async () =>
    expect(await director.locator("#answer").textContent()).toMatch(/^Choose a subject/u),
  );
  await director.context().close();
}, 120_000);
