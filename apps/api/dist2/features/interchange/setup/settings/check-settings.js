const longest = 80;
/** What a setup file sets that the room which asks for it could not read. */
export function checkSettings(settings, known) {
    return known.flatMap(({ key, expected, read }) => {
        if (!Object.hasOwn(settings, key))
            return [];
        const value = settings[key];
        try {
            read(value);
            return [];
        }
        catch (error) {
            if (!(error instanceof TypeError))
                throw error;
            const written = JSON.stringify(value);
            return [
                {
                    ...{ code: "wrong-shape", sheet: null, row: null, column: `settings.${key}` },
                    value: written.length > longest ? `${written.slice(0, longest - 1)}…` : written,
                    remedy: `Write ${expected}. As it is, ${error.message.slice(0, 3 * longest)}.`,
                },
            ];
        }
    });
}
//# sourceMappingURL=check-settings.js.map