import type { Chart } from "../book/state.ts";
import { Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
/** `EmbeddedChart`. One that was built and not yet put on a sheet has no id. */
export declare class ChartObject extends Faked {
    readonly typeName = "EmbeddedChart";
    readonly sheetId: number;
    readonly chart: Chart;
    constructor(platform: Platform, sheetId: number, chart: Chart);
    getChartId(...given: unknown[]): number | null;
    modify(...given: unknown[]): Faked;
}
/** What all builders of charts share. */
declare abstract class AnyChartBuilder extends Faked {
    protected readonly sheetId: number;
    protected chart: Chart;
    constructor(platform: Platform, sheetId: number, chart: Chart);
}
/** `EmbeddedChartBuilder`, which first must hear what kind of chart it is. */
export declare class EmbeddedChartBuilder extends AnyChartBuilder {
    #private;
    readonly typeName = "EmbeddedChartBuilder";
    constructor(platform: Platform, sheetId: number, chart: Chart | undefined);
    asBarChart(...given: unknown[]): Faked;
    asColumnChart(...given: unknown[]): Faked;
    asLineChart(...given: unknown[]): Faked;
}
export {};
