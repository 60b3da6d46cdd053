export {};
//# sourceMappingURL=daily-work.js.map