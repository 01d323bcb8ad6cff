import { expose } from "comlink";
import { Desk } from "../core/screens/desk.ts";

// The whole core, off the thread on which Excel and the screens wait.
expose(new Desk());
