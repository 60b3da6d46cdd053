import type { DemoProvider } from "../partnership/demo-provider.js";
import type { DemoFile } from "./demo-file.js";
import { frameworkFiles } from "./framework-files.js";
import { judgementFiles } from "./judgement-files.js";
import { schoolFiles } from "./school-files.js";
import { setupFile } from "./setup-file.js";
import { traineeFiles } from "./trainee-files.js";

/** A provider's files in the order in which they are to be imported. */
export function filesOf(provider: DemoProvider): DemoFile[] {
  return [
    setupFile(provider),
    ...frameworkFiles(provider),
    ...schoolFiles(provider),
    ...traineeFiles(provider),
    ...judgementFiles(provider),
  ];
}
