import type { RenderFunction } from '@observablehq/plot';

/** Something drawn for claims. */
export interface ForClaims {
  claims: readonly string[];
}

/** A step of drawing that writes on each shape or word of a mark which claims it comes from, as `data-claim`. */
export function toClaimRender(data: readonly ForClaims[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    index.forEach((datum, position) => {
      const claims = data[datum]?.claims ?? [];
      if (claims.length > 0) group?.children[position]?.setAttribute('data-claim', claims.join(' '));
    });
    return group;
  };
}
