import { spawn } from "node:child_process";
import { expect, test } from "@jest/globals";

const hold = new URL("./hold.mjs", import.meta.url).href;

/** Holds a program in a process of its own, signals it when the program has begun, and gives the exit code. */
function heldUntil(program, signals) {
  const script = `import { hold } from ${JSON.stringify(hold)};
process.exitCode = await hold(process.execPath, ["-e", ${JSON.stringify(program)}], process.env);`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (output === "begun\n") for (const signal of signals) child.kill(signal);
    });
    child.on("close", (code) => resolve({ code, output }));
  });
}

const drains = `
let wishes = 0;
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => { wishes += 1; setTimeout(() => { console.log(wishes); process.exit(0); }, 150); });
setInterval(() => {}, 1000);
console.log("begun");`;

test("a signal is passed on, and the program may drain", async () => {
  expect(await heldUntil(drains, ["SIGTERM"])).toEqual({ code: 0, output: "begun\n1\n" });
});

test("a Ctrl-C that comes twice at once is one wish", async () => {
  expect(await heldUntil(drains, ["SIGINT", "SIGTERM"])).toEqual({ code: 0, output: "begun\n1\n" });
});

test("its exit code is ours", async () => {
  expect(await heldUntil("process.exit(7)", [])).toMatchObject({ code: 7 });
});

test("a program that a signal ended gives 128 and the signal's number", async () => {
  expect(await heldUntil("process.kill(process.pid, 'SIGKILL')", [])).toMatchObject({ code: 137 });
});
