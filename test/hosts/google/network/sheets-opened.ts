import { clientsFor, signers } from "../../../../apps-script/network/clients.ts";
import { Requests } from "../../../../apps-script/network/requests.ts";
import { SheetsApiHost } from "../../../../apps-script/network/sheets-api-host/sheets-api-host.ts";
import type { Book } from "../book/book.ts";
import { TestClock } from "./clock.ts";
import { GoogleServer } from "./server.ts";
import { GoogleWorld, type Account } from "./world.ts";

const scopes = ["https://www.googleapis.com/auth/spreadsheets"];

/** Puts a spreadsheet in Drive that its owner made by hand, and shares it with an account. */
export function shareBook(world: GoogleWorld, id: string, book: Book, { email }: Account, role = "writer"): void {
  const permissions = [{ id: `${id}-1`, type: "user", role, emailAddress: email, notified: false }];
  const made = { client: "sheets.google.com", owner: "coordinator@example.org", trashed: false, appProperties: {} };
  const mimeType = "application/vnd.google-apps.spreadsheet";
  world.files.set(id, { id, name: book.state.title, mimeType, ...made, permissions });
  world.books.set(id, book);
}

/** The Sheets API on this computer, with an account that is signed in. */
export class SheetsTrial {
  readonly google: GoogleServer;
  readonly #account: Account;
  readonly #requests: Requests;

  private constructor(google: GoogleServer) {
    this.google = google;
    this.#requests = new Requests(google.world.clock);
    this.#account = google.world.account("programme@example.org");
    const pass = { token: "pass", kind: "access", account: this.#account, client: "programme-client", scopes } as const;
    google.world.passes.set(pass.token, pass);
  }

  static async begin(): Promise<SheetsTrial> {
    return new SheetsTrial(await GoogleServer.start(new GoogleWorld(new TestClock())));
  }

  end(): Promise<void> {
    return this.google.stop();
  }

  /** A host on a spreadsheet that is served under this id. */
  open(id: string, book: Book): SheetsApiHost {
    const { world, address } = this.google;
    shareBook(world, id, book, this.#account);
    const signer = new signers.OAuth2();
    signer.setCredentials({ access_token: "pass" });
    const requests = this.#requests;
    return new SheetsApiHost({ clients: clientsFor(signer, address), requests, spreadsheetId: id });
  }
}
