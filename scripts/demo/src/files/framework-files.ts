import { toCase } from "@reviewpoint/domain/framework";
import { writeFramework } from "@reviewpoint/domain/interchange";
import type { DemoProvider } from "../partnership/demo-provider.js";
import type { DemoFile } from "./demo-file.js";
import { nameUuid } from "./name-uuid.js";

/** The framework as a spreadsheet, and the same framework as CASE JSON. */
export function frameworkFiles({ shape, framework }: DemoProvider): DemoFile[] {
  const sheets = [...writeFramework(framework)].map(([name, rows]) => ({ name, rows }));
  const packaged = toCase(framework, {
    caseVersion: "1.1",
    creator: shape.name,
    baseUri: `https://${shape.slug}.example.org/ims/case/v1p1`,
    identifierOf: (collection, name) => nameUuid(`${shape.slug} ${collection} ${name}`),
    lastChangedAt: `${framework.validFrom}T09:00:00Z`,
  });
  return [
    { name: "framework.xlsx", sheets },
    { name: "framework.case.json", text: `${JSON.stringify(packaged, null, 2)}\n` },
  ];
}
