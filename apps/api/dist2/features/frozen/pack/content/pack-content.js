export {};
//# sourceMappingURL=pack-content.js.map