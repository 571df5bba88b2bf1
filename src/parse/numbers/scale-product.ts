/** Product without binary noise: `2.3 × 1e6` is 2300000, not 2299999.9999999995. */
export function scaleProduct(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
