import { createHash } from "node:crypto";
import { hostname, uptime } from "node:os";

/** What the files beside a workbook need to know of the computer that a program runs on. */
export interface Computer {
  /** `win32`, `linux`, `darwin`, ... as Node says. */
  readonly platform: string;
  /** Number of this process. */
  readonly pid: number;
  /** The name of this computer in the network, which others write beside a file that they have open. */
  readonly name: string;
  /** When this computer was started, in milliseconds since 1970. */
  readonly startedAt: number;
  /** True where a process with this number runs on this computer. */
  isAlive(pid: number): boolean;
}

/** The same for one computer, and saying nothing of its name. */
export function markOf({ name }: Pick<Computer, "name">): string {
  return createHash("sha256").update(name.toLowerCase()).digest("hex").slice(0, 16);
}

/** A process of somebody else may not be asked, and so it is there. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** This computer. */
export function thisComputer(): Computer {
  return {
    platform: process.platform,
    pid: process.pid,
    name: hostname(),
    startedAt: Date.now() - uptime() * 1000,
    isAlive,
  };
}
