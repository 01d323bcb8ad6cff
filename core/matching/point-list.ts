import { pointOf, type Measured } from "./distance.ts";
import type { Household } from "../records/household.ts";

/**
 * Where households live, as lists of numbers: every group looks at all that are near it, and what stands close together
 * in memory is found sooner than thousands of objects.
 */
export class PointList {
  private readonly lat: Float64Array;
  private readonly lon: Float64Array;
  private readonly precisionKm: Float64Array;
  private readonly cosine: Float64Array;
  private readonly postcodes: (string | undefined)[];

  constructor(households: readonly Household[]) {
    const list = (): Float64Array => new Float64Array(households.length);
    [this.lat, this.lon, this.precisionKm, this.cosine] = [list(), list(), list(), list()];
    this.postcodes = households.map(({ postcode }) => postcode);
    households.forEach((household, index) => {
      const point = pointOf(household);
      if (point === undefined) return;
      this.lat[index] = point.lat;
      this.lon[index] = point.lon;
      this.precisionKm[index] = point.precisionKm;
      this.cosine[index] = point.cosine;
    });
  }

  /** The place of a household; means nothing for one without. */
  at(index: number): Measured {
    return {
      lat: this.lat[index] ?? 0,
      lon: this.lon[index] ?? 0,
      precisionKm: this.precisionKm[index] ?? 0,
      cosine: this.cosine[index] ?? 0,
      postcode: this.postcodes[index],
    };
  }
}
