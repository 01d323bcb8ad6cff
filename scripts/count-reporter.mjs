import { writeFileSync } from "node:fs";
import mocha from "mocha";

/**
 * Mocha's own report for people, and the counts as JSON in the file that `CHECK_COUNTS` names, so that the check can
 * add up several runs.
 */
export default class CountReporter extends mocha.reporters.Spec {
  /**
   * @param {import("mocha").Runner} runner
   * @param {import("mocha").MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once(mocha.Runner.constants.EVENT_RUN_END, () => {
      const path = process.env["CHECK_COUNTS"];
      const { passes, failures, pending } = this.stats;
      if (path !== undefined)
        writeFileSync(path, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}
