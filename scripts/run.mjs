import { spawn } from "node:child_process";

/**
 * Process groups that are running now; a check that is broken off takes them along.
 *
 * @type {Set<number>}
 */
const running = new Set();

/** @param {number} code of the exit, as shells give it after a signal */
function breakOff(code) {
  for (const group of running) endGroup(group);
  process.exit(code);
}

process.once("SIGINT", () => {
  breakOff(130);
});
process.once("SIGTERM", () => {
  breakOff(143);
});

/** @param {number} group the process and everything it started, and nothing else */
function endGroup(group) {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // It had ended by itself.
  }
}

/**
 * Runs one command with its output on ours and no input, in a process group of its own, and ends the whole group when
 * the time is over. Never throws: a command that does not exist has failed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ seconds: number, environment?: Readonly<Record<string, string>> }} limits
 * @returns {Promise<{ ok: boolean, note: string }>} `note` says why not, when there is more to say than "failed"
 */
export function run(command, args, { seconds, environment = {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...environment },
      detached: true,
    });
    const group = child.pid;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (group !== undefined) endGroup(group);
    }, seconds * 1000);
    if (group !== undefined) running.add(group);
    /** @param {boolean} ok @param {string} note */
    const done = (ok, note) => {
      clearTimeout(timer);
      if (group !== undefined) {
        running.delete(group);
        endGroup(group);
      }
      resolve({ ok, note });
    };
    child.once("error", (error) => {
      done(false, error.message);
    });
    child.once("exit", (code) => {
      done(code === 0, late ? `stopped after ${seconds} s` : "");
    });
  });
}
