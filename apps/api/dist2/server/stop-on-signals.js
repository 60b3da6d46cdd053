const patience = 15_000;
/**
 * On Ctrl-C or SIGTERM closes one thing after the other and ends the process with 0; with 1 when closing fails, takes
 * longer than 15 seconds, or is asked for a second time.
 */
export function stopOnSignals(process, say, ...closables) {
    let asked = false;
    const stop = async () => {
        if (asked)
            process.exit(1);
        asked = true;
        say("Stopping: requests under way are answered first.");
        setTimeout(() => process.exit(1), patience).unref();
        try {
            for (const closable of closables)
                await closable.close();
            process.exit(0);
        }
        catch {
            process.exit(1);
        }
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
}
//# sourceMappingURL=stop-on-signals.js.map