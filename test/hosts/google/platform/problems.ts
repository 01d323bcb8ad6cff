/** What our code calls that this platform does not model: a defect of the code, or a gap here. Never to be caught. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`${what} is not modelled`);
    this.name = "NotModelled";
  }
}

/** Arguments that fit no form of a method. */
export class SignatureProblem extends Error {
  /** Kinds of the arguments, as the platform names them. */
  readonly kinds: string;

  constructor(kinds: string) {
    super(`(${kinds})`);
    this.name = "SignatureProblem";
    this.kinds = kinds;
  }
}

/** An exception of the platform, with the words it uses where those are known. */
export class PlatformProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PlatformProblem";
  }
}

/** The end of an execution from outside: killed, out of time, or stopped for a consent screen. Nothing can go on. */
export class ExecutionEnd extends Error {
  readonly why: "killed" | "timed-out" | "consent";

  constructor(why: ExecutionEnd["why"], message: string) {
    super(message);
    this.name = "ExecutionEnd";
    this.why = why;
  }
}

/** Throws as the platform does. */
export function fail(message: string): never {
  throw new PlatformProblem(message);
}
