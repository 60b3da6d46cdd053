/** Runs a command: its failure is one sentence on stderr and exit code 1, and stdout holds nothing but its answer. */
export async function runCommand(command) {
    try {
        await command();
    }
    catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = 1;
    }
}
//# sourceMappingURL=run-command.js.map