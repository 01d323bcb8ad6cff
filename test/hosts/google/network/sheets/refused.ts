/** Refused as the API refuses what it does not take: status 400, with a sentence. */
export class Refused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Refused";
  }
}

/** Ends what is being done. */
export function refused(message: string): never {
  throw new Refused(message);
}
