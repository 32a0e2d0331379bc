// Rings of areas: reading them, hitting them, finding a good place in them.

/** Path data of an area's rings; each ring is [x0, y0, dx, dy, ...] in 1/1000 dm, y up. */
export function pathData(rings) {
  return rings.map((ring) => `M${ring[0]} ${ring[1]}l${ring.slice(2).join(" ")}z`).join("");
}

/** The same rings as absolute points, for "M x y" paths one after another. */
export function absoluteRings(rings) {
  return rings.map((ring) => {
    const points = new Float64Array(ring.length);
    let x = 0;
    let y = 0;
    for (let i = 0; i < ring.length; i += 2) {
      x += ring[i];
      y += ring[i + 1];
      points[i] = x;
      points[i + 1] = y;
    }
    return points;
  });
}

/** Even-odd test of a point against closed rings of flat coordinates. */
export function inside(rings, x, y) {
  let odd = false;
  for (const ring of rings) {
    const n = ring.length;
    for (let i = 0, j = n - 2; i < n; j = i, i += 2) {
      const yi = ring[i + 1];
      const yj = ring[j + 1];
      if (yi > y !== yj > y && x < ((ring[j] - ring[i]) * (y - yi)) / (yj - yi) + ring[i]) {
        odd = !odd;
      }
    }
  }
  return odd;
}

export function bounds(rings) {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      x0 = Math.min(x0, ring[i]);
      x1 = Math.max(x1, ring[i]);
      y0 = Math.min(y0, ring[i + 1]);
      y1 = Math.max(y1, ring[i + 1]);
    }
  }
  return { x0, y0, x1, y1 };
}

/** Points spread over the inside of an area, at most side * side of them. */
export function samples(rings, side = 6) {
  const { x0, y0, x1, y1 } = bounds(rings);
  const found = [];
  for (let i = 0; i < side; i += 1) {
    for (let j = 0; j < side; j += 1) {
      const x = x0 + ((i + 0.5) / side) * (x1 - x0);
      const y = y0 + ((j + 0.5) / side) * (y1 - y0);
      if (inside(rings, x, y)) found.push([x, y]);
    }
  }
  return found.length ? found : [[rings[0][0], rings[0][1]]];
}

/** The sample nearest to the middle of the area: a place that is surely inside it. */
export function middle(points) {
  const x = points.reduce((sum, p) => sum + p[0], 0) / points.length;
  const y = points.reduce((sum, p) => sum + p[1], 0) / points.length;
  let best = points[0];
  let least = Infinity;
  for (const p of points) {
    const d = (p[0] - x) ** 2 + (p[1] - y) ** 2;
    if (d < least) [best, least] = [p, d];
  }
  return best;
}

/** Index of the place one would call next in a direction, or -1. */
export function nextInDirection(places, from, dx, dy) {
  let best = -1;
  let least = Infinity;
  places.forEach(([x, y], index) => {
    const along = (x - from[0]) * dx + (y - from[1]) * dy;
    const across = Math.abs((x - from[0]) * dy) + Math.abs((y - from[1]) * dx);
    // Beside rather than ahead is not "next": the cone is about 60 degrees to either side.
    if (along <= 1 || across > along * 1.8) return;
    const cost = along + 2 * across;
    if (cost < least) [best, least] = [index, cost];
  });
  return best;
}
