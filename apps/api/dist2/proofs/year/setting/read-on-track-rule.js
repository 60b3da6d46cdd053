/** The provider's rule of who is on track, from its own file. */
export const readOnTrackRule = (providerFile) => JSON.parse(providerFile).settings.onTrackRule;
//# sourceMappingURL=read-on-track-rule.js.map