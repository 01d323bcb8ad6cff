/** The questions of a sheet: which columns belong together, and by which texts each can be recognised. */
import type { MappedColumn, MappedSheet } from "../../intake/mapped-sheet.ts";
/** Columns that answer one question: a single one, or one per option with what was typed beside them. */
export interface QuestionColumns {
    /** What is asked, as the sheet has it. */
    readonly question: string;
    readonly columns: readonly MappedColumn[];
    /** True for one column per option. */
    readonly areOptions: boolean;
}
/** The question and option of a column, as a tool writes them or as people put a banner over several columns. */
export declare function partOf({ part, banner, header, }: MappedColumn): {
    readonly question: string;
    readonly option: string;
} | undefined;
/**
 * The questions of a sheet: columns of options together, every other column by itself. A column that is never read is none,
 * unless `isWanted` says that people asked for it by its header.
 */
export declare function questionsOf(sheet: MappedSheet, isWanted: (column: MappedColumn) => boolean): QuestionColumns[];
/** Texts by which a question can be recognised, the fullest first. */
export declare function textsOf({ question, columns: [column], areOptions: several }: QuestionColumns): string[];
