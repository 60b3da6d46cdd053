/** Whether a setting's value says who is told. */
export function isToldSetting(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return false;
    return Object.values(value).every((told) => Array.isArray(told) && told.every((whom) => typeof whom === "string"));
}
//# sourceMappingURL=told-setting.js.map