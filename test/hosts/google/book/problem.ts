/** Refused by the platform, as its own exceptions are: the words are close to the real ones, where those are known. */
export class BookProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BookProblem";
  }
}

/** Ends what is being done. */
export function refuse(message: string): never {
  throw new BookProblem(message);
}
