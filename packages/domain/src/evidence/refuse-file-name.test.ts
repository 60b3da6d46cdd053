import { expect, test } from "@jest/globals";
import type { MediaType } from "./media-type.js";
import { fileNameWithType } from "./file-name-with-type.js";
import { refuseFileName } from "./refuse-file-name.js";

test.each([
  ["../../etc/passwd", "path"],
  ["..\\..\\boot.ini", "path"],
  ["C:plan.pdf", "path"],
  ["/plan.pdf", "path"],
  ["plan.pdf\0.exe", "control"],
  ["plan\r\nset-cookie: a=b.pdf", "control"],
  ["plan\u202Efdp.exe", "direction"],
  [".htaccess", "dots"],
  ["..", "dots"],
  ["plan.pdf. ", "dots"],
  [" plan.pdf", "dots"],
  [`${"a".repeat(147)}.pdf`, "too long"],
])("%j is refused for %s", (name, why) => {
  expect(refuseFileName(name)).toEqual({ code: "file-name-not-plain", why });
});

test.each([
  "Lesson plan (final) – Year 9, “Energy”.docx",
  "Cynllun gwers ŷ.pdf",
  "授業.pdf",
  "plan",
  `${"a".repeat(146)}.pdf`,
])("%j is a name", (name) => expect(refuseFileName(name)).toBeNull());

test.each(["", " \t"])("%j is none", (name) =>
  expect(refuseFileName(name)).toEqual({ code: "file-name-missing" }),
);

test("a file is given out under a name that ends as its content demands", () => {
  expect(fileNameWithType("photo.JPEG", "image/jpeg")).toBe("photo.JPEG");
  expect(fileNameWithType("invoice.pdf.exe", "application/pdf")).toBe("invoice.pdf.exe.pdf");
  expect(fileNameWithType("page.html", "text/plain")).toBe("page.html.txt");
  expect(fileNameWithType("plan", "application/pdf")).toBe("plan.pdf");
  expect(() => fileNameWithType("a", "toString" as MediaType)).toThrow(
    new RangeError('evidence knows no kind of file "toString"'),
  );
});
