// Edits are painted at once, numbered, and sent until Python has acknowledged them.

const randomName = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join("");

export class Edits {
  constructor() {
    this.client = randomName();
    this.number = 0;
    this.pending = [];
    this.base = new Map(); // sided area -> intensity, as Python last said
  }

  /** Take over what Python says, and forget the edits it has carried out. */
  receive(data) {
    const acknowledged = data.client === this.client ? data.ack : 0;
    this.number = Math.max(this.number, acknowledged);
    this.pending = this.pending.filter(([number]) => number > acknowledged);
    this.base = new Map(Object.entries(data.marked));
  }

  add(kind, areas = []) {
    this.number += 1;
    this.pending.push([this.number, kind, areas]);
    return { client: this.client, edits: this.pending };
  }

  /** The marks as they will be once Python has caught up; undo and redo wait for it. */
  get marked() {
    const marked = new Map(this.base);
    for (const [, kind, areas] of this.pending) {
      if (kind === "clear") marked.clear();
      if (kind === "mark") for (const area of areas) if (!marked.has(area)) marked.set(area, -1);
      if (kind === "unmark") for (const area of areas) marked.delete(area);
    }
    return marked;
  }
}
