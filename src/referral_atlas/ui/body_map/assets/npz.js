// Reading NumPy's .npz files: a zip archive of arrays.

const TYPES = { "<i2": Int16Array, "<u2": Uint16Array, "|u1": Uint8Array, "<i4": Int32Array, "<u4": Uint32Array };

async function inflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Files of a zip archive, found from its directory at the end. */
async function unzip(buffer) {
  const view = new DataView(buffer);
  let end = buffer.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw new Error("not a zip archive");
  const files = new Map();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(new Uint8Array(buffer, at + 46, nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = new Uint8Array(buffer, start, size);
    files.set(name, method === 0 ? packed : await inflate(packed));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

function readArray(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const wide = bytes[6] >= 2;
  const length = wide ? view.getUint32(8, true) : view.getUint16(8, true);
  const start = (wide ? 12 : 10) + length;
  const header = new TextDecoder("latin1").decode(bytes.subarray(wide ? 12 : 10, start));
  const type = header.match(/'descr': '([^']+)'/)[1];
  const shape = header.match(/'shape': \(([^)]*)\)/)[1].match(/\d+/g)?.map(Number) ?? [];
  const body = bytes.slice(start); // a copy, so that it starts at a whole number of items
  if (type.startsWith("<U")) {
    const wideness = Number(type.slice(2));
    const codes = new Uint32Array(body.buffer);
    return Array.from({ length: shape[0] }, (_, row) =>
      String.fromCodePoint(...codes.subarray(row * wideness, (row + 1) * wideness)).replace(/\0+$/, ""),
    );
  }
  if (!(type in TYPES)) throw new Error(`arrays of ${type} are not read here`);
  return new TYPES[type](body.buffer);
}

/** All arrays of an archive, flat, by name. */
export async function readNpz(buffer) {
  const files = await unzip(buffer);
  const arrays = {};
  for (const [name, bytes] of files) arrays[name.replace(/\.npy$/, "")] = readArray(bytes);
  return arrays;
}
