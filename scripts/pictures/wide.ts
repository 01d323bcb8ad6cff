import { openSample } from "./chapters.ts";
import type { Visit } from "./visit.ts";

/** The proposal of a round, straight from the sample. */
async function propose(visit: Visit): Promise<void> {
  await openSample(visit);
  await visit.open("round");
  await visit.press(visit.words.round.make);
  await visit.preview();
}

/** Pairs and map side by side, and a sheet beside the screens. */
export async function wide(visit: Visit): Promise<void> {
  await propose(visit);
  await visit.lookAtHeading(visit.words.round.pairsTitle);
  await visit.picture("wide-proposal");
  await visit.open("start");
  await visit.press(/Statushouders/u);
  await visit.page.getByRole("grid").or(visit.page.getByRole("table")).first().waitFor();
  await visit.picture("wide-sheet-beside");
}

/** The same in the dark. */
export async function dark(visit: Visit): Promise<void> {
  await propose(visit);
  await visit.lookAtHeading(visit.words.round.pairsTitle);
  await visit.picture("dark-proposal");
  await visit.unfold(visit.words.round.mapTitle);
  await visit.lookAtHeading(visit.words.round.mapTitle);
  await visit.picture("dark-map");
}
