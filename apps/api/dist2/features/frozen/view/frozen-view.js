export {};
//# sourceMappingURL=frozen-view.js.map