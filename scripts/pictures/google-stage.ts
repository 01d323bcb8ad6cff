/** What comes of one call at Google: a value, or what its failure handler is told. */
export interface StageAnswer {
  readonly value?: string;
  readonly failure?: string;
}

/** A spreadsheet at Google in memory with the script that ships, and somebody in front of it. */
export interface GoogleStage {
  /** The sidebar as it ships. */
  readonly html: string;
  /** Runs in the page before its own scripts: `google.script.run`, over the function `runAtGoogle` of the page. */
  readonly script: string;
  /** What time it is there. */
  readonly now: Date;
  /** Does what a call of the sidebar asks. */
  call(json: string): StageAnswer;
  /** An hour goes by as it should, and then so many days without any timer being fired, as in an outage. */
  wait(days: number): void;
}

/** Sets up the sample at Google: as lists only, or with tasks and talks that began. */
export type GoogleStageMaker = (at: "people" | "running", language: "nl" | "en") => Promise<GoogleStage>;

/** An address that the compiler does not follow: tests lean on this folder, so this folder cannot name them. */
const maker = new URL("../../test/browser/google-stage.ts", import.meta.url).href;

/** The maker of stages, which is of the tests: pictures show what they look at. */
export async function googleStageMaker(): Promise<GoogleStageMaker> {
  const { googleStage } = (await import(maker)) as { googleStage: GoogleStageMaker };
  return googleStage;
}
