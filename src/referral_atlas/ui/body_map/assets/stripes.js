// Stripes on the skin of the body to turn: exact pieces of its triangles, not whole ones.

const PERIOD = 0.25; // dm, from one stripe to the next
const SHARE = 0.42; // of it is stripe
const LIFT = 0.008; // dm off the skin, so that the two do not flicker through each other

/** Where along the stripes' slope a point lies, in periods: oblique from all four sides. */
const slope = (x, y, z) => (y + 0.7 * x + 0.7 * z) / PERIOD;

/** Unit normals of the vertices of a mesh {x, y, z, i, j, k}, one array an axis. */
export function normalsOf({ x, y, z, i, j, k }) {
  const normals = [x, y, z].map(() => new Float64Array(x.length));
  for (let f = 0; f < i.length; f += 1) {
    const [a, b, c] = [i[f], j[f], k[f]];
    const [ux, uy, uz] = [x[b] - x[a], y[b] - y[a], z[b] - z[a]];
    const [vx, vy, vz] = [x[c] - x[a], y[c] - y[a], z[c] - z[a]];
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of [a, b, c]) normals.forEach((axis, n) => { axis[corner] += normal[n]; });
  }
  for (let v = 0; v < x.length; v += 1) {
    const length = Math.hypot(...normals.map((axis) => axis[v])) || 1;
    for (const axis of normals) axis[v] /= length;
  }
  return normals;
}

/**
 * Stripes over some areas.
 *
 * @param body  {x, y, z, i, j, k, normals, faceArea}
 * @param areas  Set of areas to stripe
 * @returns a mesh {x, y, z, i, j, k, faceArea}
 */
export function stripesOn(body, areas) {
  const mesh = { x: [], y: [], z: [], i: [], j: [], k: [], faceArea: [] };
  if (!areas.size) return mesh;
  const known = new Map();
  const level = (v) => slope(body.x[v], body.y[v], body.z[v]);

  /** A vertex between two of the body's, or at one of them. */
  const vertex = (a, b, share, edge) => {
    const name = share === 0 ? a : share === 1 ? b : `${Math.min(a, b)} ${Math.max(a, b)} ${edge}`;
    if (known.has(name)) return known.get(name);
    const axes = [mesh.x, mesh.y, mesh.z];
    [body.x, body.y, body.z].forEach((axis, n) => {
      const normal = body.normals[n];
      axes[n].push((axis[a] + LIFT * normal[a]) * (1 - share) + (axis[b] + LIFT * normal[b]) * share);
    });
    known.set(name, mesh.x.length - 1);
    return mesh.x.length - 1;
  };

  for (let f = 0; f < body.i.length; f += 1) {
    if (!areas.has(body.faceArea[f])) continue;
    const corners = [body.i[f], body.j[f], body.k[f]];
    const levels = corners.map(level);
    const last = Math.floor(Math.max(...levels));
    for (let stripe = Math.floor(Math.min(...levels)); stripe <= last; stripe += 1) {
      const piece = between(corners, levels, stripe, stripe + SHARE).map((at) => vertex(...at));
      for (let c = 2; c < piece.length; c += 1) {
        if (new Set([piece[0], piece[c - 1], piece[c]]).size < 3) continue;
        mesh.i.push(piece[0]);
        mesh.j.push(piece[c - 1]);
        mesh.k.push(piece[c]);
        mesh.faceArea.push(body.faceArea[f]);
      }
    }
  }
  return mesh;
}

/** The corners of a triangle's part between two levels, each as [a, b, share, edge]. */
function between(corners, levels, low, high) {
  const found = [];
  for (let c = 0; c < 3; c += 1) {
    const [a, b] = [corners[c], corners[(c + 1) % 3]];
    const [from, to] = [levels[c], levels[(c + 1) % 3]];
    if (from >= low && from <= high) found.push([a, b, 0, null]);
    const edges = from < to ? [low, high] : [high, low];
    for (const edge of edges) {
      if ((from < edge && edge < to) || (to < edge && edge < from)) {
        found.push([a, b, (edge - from) / (to - from), edge]);
      }
    }
  }
  return found;
}
