import { spawn } from "node:child_process";
import { repositoryRoot } from "../workplace/repository-root.mjs";

/** A command ended with another code than 0. `output` is all that it printed. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`);
    this.name = "CommandFailed";
    this.output = output;
  }
}

/** What is collected is read later, perhaps from a file: no colours. */
const plain = { NO_COLOR: "1", FORCE_COLOR: undefined };

/**
 * Runs a command in the repository's root and collects what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.cwd]
 * @param {NodeJS.WritableStream} [options.echo] where to show the output while it comes
 * @returns {Promise<string>} its output, both streams in the order in which they came
 * @throws {CommandFailed} when it ends with another code than 0, or cannot be started
 */
export function run(command, parameters, { echo, env = process.env, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: repositoryRoot,
      env: { ...env, ...plain },
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
    });
    const chunks = [];
    const keep = (chunk) => {
      chunks.push(chunk);
      echo?.write(chunk);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const output = () => Buffer.concat(chunks).toString("utf8");
    const title = [command, ...parameters].join(" ");
    child.on("error", (error) => reject(new CommandFailed(title, error.message, output())));
    child.on("close", (code, signal) =>
      code === 0 ? resolve(output()) : reject(new CommandFailed(title, code ?? signal, output())),
    );
  });
}
