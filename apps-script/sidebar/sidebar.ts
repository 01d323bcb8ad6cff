import { likelyLanguage } from "./language.ts";
import { scriptRun } from "./script-run.ts";
import { explain } from "../../ui/skeleton.ts";
import { startSidebar } from "./start-sidebar.ts";
import { sidebarWords } from "./words.ts";

const ask = scriptRun();
if (ask === undefined) explain(sidebarWords(likelyLanguage()).outsideGoogle);
else void startSidebar(ask);
