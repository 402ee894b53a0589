/** Something that stands beside a line: where it would stand best, and how much room it takes. In pixels. */
export interface Placed {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Places things one under the other, in their order and without overlap, as near to where each wants to stand as all of
 * them together can be: least squares, by pooling adjacent violators (isotonic regression), in linear time.
 *
 * @param top nothing may stand above it
 * @returns the upper edge of each
 */
export function spread(placed: readonly Placed[], top: number): number[] {
  // Less the room that all before it take, the edges only have to ascend.
  const offsets: number[] = [];
  let room = 0;
  for (const { height } of placed) {
    offsets.push(room);
    room += height;
  }
  const pools: { sum: number; count: number }[] = [];
  for (const [i, { wanted }] of placed.entries()) {
    let pool = { sum: wanted - (offsets[i] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const edges = pools.flatMap((pool) => Array<number>(pool.count).fill(Math.max(top, mean(pool))));
  return edges.map((edge, i) => edge + (offsets[i] ?? 0));
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
