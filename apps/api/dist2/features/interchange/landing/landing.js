export {};
//# sourceMappingURL=landing.js.map