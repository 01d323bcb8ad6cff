import { chartContract } from "../charts-contract.ts";
import { drawnIn } from "./drawn.ts";
import { bookOf, openGoogle } from "./opened.ts";

chartContract("Google Sheets", () => {
  const book = bookOf([{ name: "Blad1", cells: [["Code"]] }]);
  const { host } = openGoogle(book);
  return Promise.resolve({ host, ...drawnIn(book) });
});
