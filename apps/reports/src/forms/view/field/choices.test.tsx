import { expect, test } from "@jest/globals";
import { render } from "preact-render-to-string";
import { Choices } from "./choices.js";

const seats = [
  { value: "CHAIR", label: "In the chair" },
  { value: "MEMBER", label: "Member", under: "Others" },
];
const shown = (required: boolean, options: readonly { value: string; label: string }[], value = "") =>
  render(<Choices shared={{ id: "seat", name: "seat", required }} value={value} options={options} />);

test("where one may choose nothing, nothing is what is chosen first", () => {
  expect(shown(false, seats)).toContain("<option value selected>None</option>");
  expect(shown(false, seats, "CHAIR")).toContain(">None</option>");
});

test("a form's own word for nothing stands alone, and who has to choose is offered none", () => {
  const own = [{ value: "", label: "Not called" }, ...seats];
  expect(shown(false, own)).not.toContain("None");
  expect(shown(true, seats)).not.toContain("None");
});
