/** What is remembered of one municipality between runs: ids, versions and hashes, no person. */
export interface MunicipalityState {
  /** Id of its spreadsheet. */
  readonly spreadsheet?: string;
  /** Id of its script project. */
  readonly script?: string;
}

/** What is remembered between runs, in a file that only its owner can read; written anew after every change. */
export interface StateFile {
  /** What is known of a municipality, by its key; empty for a new one. */
  of(key: string): MunicipalityState;
  /** Keeps something, on disk before it returns. */
  keep(key: string, change: Partial<MunicipalityState>): Promise<void>;
}
