export {};
//# sourceMappingURL=pages.js.map