import { Book } from "../book/book.ts";
import type { TestClock } from "./clock.ts";
import type { SignedBy } from "./route.ts";

/** Somebody with an account at Google, or a program with one of its own. */
export interface Account {
  readonly email: string;
  readonly isServiceAccount?: true;
  /** Whether the Apps Script API was switched on in the settings. */
  hasScriptApi: boolean;
}

/** A file in Drive. */
export interface DriveFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  /** The client that made it: with the narrow permission it sees no other files. */
  readonly client: string;
  readonly owner: string;
  trashed: boolean;
  appProperties: Record<string, string>;
  permissions: { id: string; type: string; role: string; emailAddress: string; notified: boolean }[];
}

/** A file of a script project. */
export interface StoredScriptFile {
  name: string;
  type: string;
  source: string;
}

/** A script project in a file of Drive. */
export interface ScriptProject {
  readonly scriptId: string;
  readonly title: string;
  readonly parentId?: string;
  files: StoredScriptFile[];
  versions: { versionNumber: number; description: string; createTime: string; scriptId: string }[];
}

/** A pass that was given out: one that lasts gives new ones, one that does not signs requests. */
export interface Pass extends SignedBy {
  readonly token: string;
  readonly kind: "access" | "refresh";
}

/** What a code of the sign-in page can be exchanged for. */
export interface WaitingCode extends SignedBy {
  readonly challenge: string;
  readonly redirect: string;
}

/** Everything at Google that the network touches. */
export class GoogleWorld {
  readonly clock: TestClock;
  readonly accounts = new Map<string, Account>();
  /** Client ids with their secrets. */
  readonly clients = new Map<string, string>();
  readonly files = new Map<string, DriveFile>();
  readonly books = new Map<string, Book>();
  readonly scripts = new Map<string, ScriptProject>();
  readonly passes = new Map<string, Pass>();
  readonly codes = new Map<string, WaitingCode>();
  /** Who gives permission on the sign-in page, and for what; undefined: whoever is asked refuses. */
  personAtPage: { email: string; without?: string } | undefined;
  /** Public keys of service accounts, in PEM, by address. */
  readonly accountKeys = new Map<string, string>();
  /** What Drive made and does not find by question for so many milliseconds. */
  indexDelay = 0;
  readonly madeAt = new Map<string, number>();
  /** When script projects were made, by account. */
  readonly scriptsMade = new Map<string, number[]>();
  #last = 0;

  constructor(clock: TestClock) {
    this.clock = clock;
  }

  /** An id as Google makes them. */
  freshId(kind: string): string {
    this.#last += 1;
    return `${kind}_${String(this.#last).padStart(8, "0")}_${"x".repeat(24)}`;
  }

  /** Somebody with an account; the Apps Script API is on. */
  account(email: string, more: Partial<Account> = {}): Account {
    const account: Account = { email, hasScriptApi: true, ...more };
    this.accounts.set(email, account);
    return account;
  }

  /** A new file in Drive; a spreadsheet gets its book, with one empty sheet. */
  newFile(
    by: SignedBy,
    start: Pick<DriveFile, "name" | "mimeType"> & { appProperties?: Record<string, string> },
  ): DriveFile {
    const id = this.freshId("file");
    const owner = by.account.email;
    const permissions = [
      { id: this.freshId("permission"), type: "user", role: "owner", emailAddress: owner, notified: false },
    ];
    const file: DriveFile = {
      id,
      name: start.name,
      mimeType: start.mimeType,
      client: by.client,
      owner,
      trashed: false,
      appProperties: { ...start.appProperties },
      permissions,
    };
    this.files.set(id, file);
    this.madeAt.set(id, this.clock.now());
    if (start.mimeType === "application/vnd.google-apps.spreadsheet") {
      const book = new Book({ title: start.name, locale: "en_US", zone: "America/Los_Angeles" });
      book.addSheet("Sheet1");
      this.books.set(id, book);
    }
    return file;
  }

  /** The file as this pass may see it; undefined where it may not. */
  visible(id: string, { account, client, scopes }: SignedBy): DriveFile | undefined {
    const file = this.files.get(id);
    if (file === undefined || !file.permissions.some(({ emailAddress }) => emailAddress === account.email))
      return undefined;
    const isNarrow = scopes.every((scope) => scope.endsWith("/auth/drive.file"));
    return isNarrow && file.client !== client ? undefined : file;
  }

  /** Whether this pass may change a file that it sees. */
  mayEdit(file: DriveFile, { account }: SignedBy): boolean {
    return file.permissions.some(
      ({ emailAddress, role }) => emailAddress === account.email && (role === "owner" || role === "writer"),
    );
  }
}
