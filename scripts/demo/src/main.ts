import { parseArgs } from "node:util";
import { isIsoDate } from "@reviewpoint/domain/calendar";
import { writeDemo } from "./write-demo.js";

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    seed: { type: "string", default: "reviewpoint" },
    today: { type: "string" },
  },
});
const { out, seed, today } = values;
if (out === undefined || today === undefined || !isIsoDate(today)) {
  process.stderr.write("usage: node main.js --out <folder> --today YYYY-MM-DD [--seed <text>]\n");
  process.exitCode = 2;
} else {
  for (const { folder, files } of await writeDemo({ folder: out, seed, today })) {
    process.stdout.write(`${folder}: ${files.length} files\n`);
  }
}
