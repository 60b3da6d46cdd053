/**
 * A report with the path of its errors file. What was decided of the file stands by then: when the errors cannot be
 * written (a folder that may not be written to, a full disk) that is told beside it, and is no failure of the import.
 */
export async function withErrorsFile(report, path, write) {
    try {
        return { ...report, errorsFile: await write() };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const notice = `The errors could not be written to ${path} (${reason}): copy the file to another folder and try again.`;
        return { ...report, notices: [...report.notices, notice] };
    }
}
//# sourceMappingURL=with-errors-file.js.map