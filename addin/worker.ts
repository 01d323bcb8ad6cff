import { expose } from "comlink";
import { WritingDesk } from "../file-host/writing-desk.ts";

// The whole core, off the thread on which Excel and the screens wait.
expose(new WritingDesk());
