const isWholeUpTo = (most) => (value) => Number.isInteger(value) && value >= 0 && value <= most;
/** Whether a setting's value says when people are reminded. */
export function isReminderSetting(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return false;
    const { hour, days } = value;
    if (hour !== undefined && !isWholeUpTo(23)(hour))
        return false;
    if (days === undefined)
        return true;
    return (typeof days === "object" &&
        days !== null &&
        Object.values(days).every((list) => Array.isArray(list) && list.every(isWholeUpTo(366))));
}
//# sourceMappingURL=reminder-setting.js.map