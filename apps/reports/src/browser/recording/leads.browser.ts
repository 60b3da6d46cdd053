import { expect, test } from "@jest/globals";
import { demoInBrowser, isWell } from "../tools/signed-in.js";
import { eventually } from "../tools/eventually.js";

const signIn = demoInBrowser();

test("a director names who leads a review for a subject and ends it; readers find it where they look", async () => {
  const director = await signIn("hub-director");
  await director.goto("/subject");
  await director.getByRole("link", { name: "Mathematics", exact: true }).click();
  await director.locator("#compared").waitFor();
  await director.goto(`/review-form${new URL(director.url()).search}`);
  const leads = director.locator("section:has(#leads)");
  const row = leads.locator(".entries li").first();
  await leads.waitFor();
  const name = (await row.locator("strong").textContent()) ?? "";
  await eventually(async () => expect(await row.textContent()).toContain("as lead mentor"));
  await isWell(director, "naming");
  await leads.getByText("Name somebody to lead", { exact: true }).click();
  await eventually(async () => expect(await leads.getByLabel("A lead mentor").inputValue()).toBe(""));
  await leads.getByRole("button", { name: "Name them" }).click();
  await leads.locator(".field-refused", { hasText: "Choose one of the list." }).waitFor();
  await isWell(director, "naming nobody, refused");
  await leads.getByLabel("A lead mentor").selectOption({ label: name });
  await leads.getByRole("button", { name: "Name them" }).click();
  await director.getByText("They are named.").waitFor();
  await eventually(async () => expect(await row.textContent()).toContain(`${name}Mathematics, named for it`));
  await isWell(director, "named");

  const lead = await signIn("lead-mentor");
  await lead.getByText(`Led by ${name}, named for it.`).waitFor();
  await lead.goto("/review-form");
  await eventually(async () =>
    expect(await lead.locator("section:has(#leads)").textContent()).toContain("named for it"),
  );
  await eventually(async () => expect(await lead.getByText("End this naming").count()).toBe(0));
  await lead.goto("/trainees");
  await lead.locator("tbody th a").first().click();
  await lead.locator('main a[href*="/review"]').first().click();
  await lead.getByText(`Led by ${name}, named for it.`).waitFor();
  await lead.context().close();

  await leads.getByText("End this naming").first().click();
  await leads.getByRole("button", { name: "Yes, end it" }).click();
  await director.getByText("The naming has ended.").waitFor();
  await eventually(async () => expect(await row.textContent()).toContain("as lead mentor"));
  await director.context().close();
}, 240_000);
