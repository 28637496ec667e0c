import { ask } from './api.js';

const NAMES = `query Names($codes: [String!], $first: Int) {
  institutions(first: $first, filter: { codes: $codes }) { edges { node { institutionCode name } } }
}`;
const PAGE = 500;
const known = new Map();

/** The names of institutions by their codes, in Serbian Latin; each is asked for once. */
export async function namesOf(codes, signal) {
  const unknown = codes.filter((code) => !known.has(code));
  const pages = Array.from({ length: Math.ceil(unknown.length / PAGE) }, (_, at) => unknown.slice(at * PAGE, (at + 1) * PAGE));
  const answers = await Promise.all(pages.map((page) => ask(NAMES, { codes: page, first: page.length }, signal)));
  answers.forEach(({ institutions }) => institutions.edges.forEach(({ node }) => known.set(node.institutionCode, node.name)));
  return known;
}
