import { cyclesOf } from "../course/cycles-of.js";
import type { DemoProvider } from "../partnership/demo-provider.js";
import type { DemoFile } from "./demo-file.js";

/** `provider.json`: what no format of the field carries. */
export function setupFile({ shape, framework, staff, cohorts, personas }: DemoProvider): DemoFile {
  const { slug, name, vocabulary, settings } = shape;
  const named = ({ code, name: label }: { readonly code: string; readonly name: string }) => ({
    code,
    name: label,
  });
  const running = cohorts.at(-1);
  const setup = {
    provider: { slug, name, isDemo: true },
    vocabulary,
    settings: { ...settings, assessmentCycles: running ? cyclesOf(running.course) : [] },
    hubs: shape.hubs.map(named),
    subjects: shape.subjects.map(named),
    cohorts: cohorts.map(({ code, course: { academicYear, startsOn, endsOn, reviewPoints } }) => ({
      ...{ code, name: code, academicYear },
      framework: { code: framework.code, version: framework.version },
      ...{ startsOn, endsOn, reviewPoints },
    })),
    staff: staff.map(({ givenNames, familyName, email, roles }) => ({
      givenNames,
      familyName,
      email,
      roles,
    })),
    personas,
  };
  return { name: "provider.json", text: `${JSON.stringify(setup, null, 2)}\n` };
}
