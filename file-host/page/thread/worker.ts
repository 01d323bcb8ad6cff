import { expose } from "comlink";
import { WritingDesk } from "../../writing-desk.ts";
import { fileThread } from "./start.ts";
import { WorkbookKeeper } from "./workbook-keeper.ts";

// The page starts this twice: one thread keeps the file, the other thinks and may be stopped without losing the file.
expose(self.name === fileThread ? new WorkbookKeeper() : new WritingDesk());
