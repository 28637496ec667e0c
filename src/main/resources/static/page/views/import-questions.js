import { ask, get } from '../api.js';
import { pages } from '../parts/paging.js';
import { SOME } from '../values.js';

const FACTS = 'importId origin status invented startedAt finishedAt rowsRead created corrected unchanged rejected warnings';
const LIST = `query Imports($first: Int!, $after: String) {
  imports(first: $first, after: $after, orderBy: STARTED_AT_DESC) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${FACTS} } } }
}`;
const ONE = `query Import($id: String!) { importById(importId: $id) { ${FACTS} } }`;
const MOST_READ = 2_000_000;

export function isUnderWay({ status }) {
  return SOME.ImportStatus.underWay.includes(status);
}

export function imports(before, signal) {
  return pages(async (page) => (await ask(LIST, page, signal)).imports, before, 500);
}

/** An import and how far it got by now; null where there is none. */
export async function importNow(id, signal) {
  const known = (await ask(ONE, { id }, signal)).importById;
  return known && { ...known, now: await (await get(`/imports/${known.importId}`, signal)).json() };
}

/** The rejects of an import, as far as they fit into 2 MB, and whether those are all. */
export async function rejects(id, signal) {
  const reader = (await get(`/imports/${id}/rejects.csv`, signal)).body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let end = false;
  while (!end && text.length < MOST_READ) {
    const { value, done } = await reader.read();
    end = done;
    text += value ?? '';
  }
  await reader.cancel();
  const [head, ...lines] = records(text);
  const whole = (end ? lines : lines.slice(0, -1)).filter((line) => line.length === head.length);
  return { all: end, rows: whole.map((line) => Object.fromEntries(head.map((name, place) => [name, line[place]]))) };
}

/** CSV as RFC 4180 has it, record by record. */
function records(text) {
  const found = [];
  let record = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/g)) {
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      found.push(record);
      record = [];
    }
  }
  return found.filter((one) => one.length > 1 || one[0] !== '');
}
