/**
 * `node checks/api-report.mjs [--write]`: what each room shows the world, as `api/<room>.api.md`.
 * Without `--write` the reports are compared with the committed ones, and so is what they lean on: a type that a
 * front door shows must be importable from a front door.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { folder, rooms } from "./package-folder.mjs";

const written = process.argv.includes("--write");
const made = mkdtempSync(join(tmpdir(), "api-report-"));
const complaints = [];
const shown = new Set();
const leanedOn = [];

try {
  for (const room of rooms) {
    extract(room);
    const report = readFileSync(join(made, `${room}.api.md`), "utf8");
    for (const [, name] of report.matchAll(
      /^(?:export .*?(?:function|interface|type|const|class) |export \{ )(\w+)/gm,
    )) {
      shown.add(name);
    }
    if (written) write(room, report);
    else compare(room, report);
  }
} finally {
  rmSync(made, { recursive: true });
}
for (const { room, name } of leanedOn) {
  if (!shown.has(name)) complaints.push(`${room} shows the type ${name}, which no front door exports.`);
}
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

function extract(room) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, "dist", room, "index.d.ts"),
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            ...{ target: "ES2022", lib: ["ES2022"], types: [], strict: true },
            ...{ module: "NodeNext", moduleResolution: "NodeNext" },
          },
          include: ["dist"],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${room}.api.md`,
        reportFolder: made,
        reportTempFolder: made,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: "error" } },
        extractorMessageReporting: { default: { logLevel: "warning", addToApiReportFile: false } },
        tsdocMessageReporting: { default: { logLevel: "none" } },
      },
    },
    packageJsonFullPath: join(folder, "package.json"),
    configObjectFullPath: undefined,
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      message.handled = true;
      const [, name] = /symbol "(\w+)"/.exec(message.text) ?? [];
      if (message.messageId === "ae-forgotten-export") leanedOn.push({ room, name });
      else if (message.logLevel === "error") complaints.push(`${room}: ${message.text}`);
    },
  });
}

function write(room, report) {
  mkdirSync(join(folder, "api"), { recursive: true });
  writeFileSync(join(folder, "api", `${room}.api.md`), report);
}

function compare(room, report) {
  let committed = "";
  try {
    committed = readFileSync(join(folder, "api", `${room}.api.md`), "utf8");
  } catch {
    complaints.push(`api/${room}.api.md is missing: run npm run api-report and review it.`);
    return;
  }
  if (committed === report) return;
  const [before, after] = [committed.split("\n"), report.split("\n")];
  const line = after.findIndex((text, index) => text !== before[index]);
  complaints.push(
    `api/${room}.api.md differs from line ${line + 1} on: run npm run api-report and review it.`,
    `  - ${before[line] ?? ""}\n  + ${after[line] ?? ""}`,
  );
}
