export { chartStylesheet } from "./stylesheet.js";
