import { to } from '../router.js';

/**
 * Which case or student is looked at, by a random key that means nothing outside of this page. The key stands in the address; the code stays in
 * memory, so a link that is sent on leads to the list.
 */
const byKey = new Map();
const keys = new Map();

function keyOf(code) {
  if (!keys.has(code)) {
    const key = crypto.getRandomValues(new Uint32Array(2)).join('-');
    keys.set(code, key);
    byKey.set(key, JSON.parse(code));
  }
  return keys.get(code);
}

/** The address of a case, of a student without one, or of the student of an observation, by one of their codes. */
export function toCase({ caseCode, studentCode, observationCode }) {
  return to('case', { of: keyOf(JSON.stringify({ caseCode, studentCode, observationCode })) });
}

/** What a key stands for; null where this page did not make it. */
export function chosen(key) {
  return byKey.get(key) ?? null;
}
