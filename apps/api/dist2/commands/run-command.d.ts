/** Runs a command: its failure is one sentence on stderr and exit code 1, and stdout holds nothing but its answer. */
export declare function runCommand(command: () => Promise<void>): Promise<void>;
