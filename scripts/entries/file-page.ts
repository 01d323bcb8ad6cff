/** Core and file host for a page in a browser: a workbook goes in and out as bytes, and nothing leaves the page. */
export * from "./core.ts";
export { XlsxHost } from "../../file-host/xlsx-host.ts";
