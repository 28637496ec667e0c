import { ask } from './api.js';

const WHO = 'query Viewer { viewer { name role institutionCode districtCode purposes rights { kind right } } }';
let known = null;

/** Whoever uses the page. Rights are those of docs/access.md; what is not among them is NOTHING. */
class Viewer {
  constructor({ rights, ...facts }) {
    Object.assign(this, facts);
    this.rights = Object.fromEntries(rights.map(({ kind, right }) => [kind, right]));
  }

  right(kind) {
    return this.rights[kind] ?? 'NOTHING';
  }

  may(kind) {
    return this.right(kind) !== 'NOTHING';
  }
}

export async function meet(signal) {
  known = new Viewer((await ask(WHO, {}, signal)).viewer);
  return known;
}

export function viewer() {
  return known;
}
