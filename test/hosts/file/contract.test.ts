import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { newWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { hostContract } from "../contract.ts";
import { eraseContract } from "../erase-contract.ts";

hostContract("a workbook in a file", (start) => Promise.resolve(XlsxHost.open(newWorkbook(start.sheets))), {
  runs: 60,
  // What counts is the file: it is opened again before it is read.
  reopened: (host) => {
    if (!(host instanceof XlsxHost)) throw new Error("not a file");
    return Promise.resolve(XlsxHost.open(host.bytes()));
  },
  without: ["warning"],
});

eraseContract("a workbook in a file", (start) => Promise.resolve(XlsxHost.open(newWorkbook(start.sheets))), {
  reopened: (host) => {
    if (!(host instanceof XlsxHost)) throw new Error("not a file");
    return Promise.resolve(XlsxHost.open(host.bytes()));
  },
});
