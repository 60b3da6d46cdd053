/** Whether a text is a lower-case uuid, the form of every id: any other can name no row. */
export function isUuid(text) {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
//# sourceMappingURL=is-uuid.js.map