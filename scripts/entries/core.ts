/**
 * The core as one script for places that know no modules: Google Apps Script and a bare engine. Defines one global,
 * `samenHier`, with the jobs and what a host needs to show and do their plans.
 */
export * from "../../core/jobs/all.ts";
export { say } from "../../core/text/sentence.ts";
export { applied } from "../../core/workbook/apply.ts";
export { inverted } from "../../core/workbook/invert.ts";
export { editsOf } from "../../core/workbook/plan.ts";
