/** More than these nobody tells apart. */
const MOST = 300;

/** What tells a link from every other. */
export const keyOf = ({ from, to, role, part, since }) => [from, to, role, part, since].join(' ');

/** Records and links that are drawn, and what is left out around which of them. It does not change: adding to it gives another. */
export class Drawn {
  constructor(records = new Map(), links = new Map(), left = new Map(), over = 0) {
    Object.assign(this, { records, links, left, over });
  }

  /** With what lies around a record beside what is drawn already; what was left out around it before is forgotten. */
  around(id, { records, links, notDrawn }) {
    const far = this.records.get(id)?.distance ?? 0;
    const more = this.#with(records.map((record) => ({ ...record, distance: far + record.distance })), links);
    return new Drawn(more.records, more.links, new Map([...this.left, [id, notDrawn]]), more.over);
  }

  /** With the ways between two records. */
  along(paths) {
    const one = paths[0]?.records[0].id;
    const far = this.records.get(one)?.distance ?? 0;
    const records = paths.flatMap((path) => path.records).map((record) => ({ ...record, distance: far + record.distance }));
    const more = this.#with(records, paths.flatMap(({ steps }) => steps.flatMap(({ links }) => links)));
    return new Drawn(more.records, more.links, this.left, more.over);
  }

  #with(records, links) {
    const all = new Map(this.records);
    let over = this.over;
    for (const record of records) {
      const known = all.get(record.id);
      if (known) {
        all.set(record.id, { ...known, distance: Math.min(known.distance, record.distance) });
      } else if (all.size < MOST) {
        all.set(record.id, record);
      } else {
        over += 1;
      }
    }
    const between = links.filter(({ from, to }) => all.has(from) && all.has(to));
    return { records: all, links: new Map([...this.links, ...between.map((link) => [keyOf(link), link])]), over };
  }

  /** What is left out, by the record around which it lies. */
  leftOut() {
    return [...this.left].flatMap(([id, all]) => all.map((one) => ({ ...one, around: this.records.get(id) })));
  }
}
