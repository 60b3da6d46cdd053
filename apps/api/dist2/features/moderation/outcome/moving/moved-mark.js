export {};
//# sourceMappingURL=moved-mark.js.map