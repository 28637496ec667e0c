import { ask } from './api.js';
import { compare, current, serbian } from './language.js';

const INSTITUTIONS = `query Names($codes: [String!]!, $first: Int!) {
  institutions(first: $first, filter: { codes: $codes }) { edges { node { institutionCode name } } }
}`;
const MUNICIPALITIES = 'query Municipalities { municipalities(first: 500) { edges { node { municipalityCode nameSrLatn } } } }';
const INDICATORS = 'query Indicators { indicators(first: 500) { edges { node { indicatorCode labelEn labelSrLatn labelSrCyrl } } } }';
const PAGE = 500;
const institutions = new Map();
let municipalities;
let indicators;

/** The names of institutions by their codes, in Serbian Latin; each is asked for once. */
export async function institutionNames(codes, signal) {
  const unknown = codes.filter((code) => !institutions.has(code));
  const pages = Array.from({ length: Math.ceil(unknown.length / PAGE) }, (_, at) => unknown.slice(at * PAGE, (at + 1) * PAGE));
  const answers = await Promise.all(pages.map((page) => ask(INSTITUTIONS, { codes: page, first: page.length }, signal)));
  answers.forEach((answer) => answer.institutions.edges.forEach(({ node }) => institutions.set(node.institutionCode, node.name)));
  return institutions;
}

/** The names of municipalities by code. */
export async function municipalityNames(signal) {
  municipalities ??= (await ask(MUNICIPALITIES, {}, signal)).municipalities.edges.map(({ node }) => [node.municipalityCode, node.nameSrLatn]);
  return new Map(municipalities);
}

/** The signs by code. */
export async function signsByCode(signal) {
  indicators ??= (await ask(INDICATORS, {}, signal)).indicators.edges.map(({ node }) => [node.indicatorCode, node]);
  return new Map(indicators);
}

/** A sign in the language of the reader; its code where it has no words. */
export function signName(code, byCode) {
  const sign = byCode?.get(code);
  if (!sign) {
    return code;
  }
  return { en: sign.labelEn, 'sr-Latn': sign.labelSrLatn, 'sr-Cyrl': sign.labelSrCyrl }[current()] ?? serbian(sign.labelSrLatn ?? sign.labelEn);
}

/** Things in the order of their names. */
export function byName(things, name) {
  return things.map((thing) => [name(thing), thing]).sort(([one], [other]) => compare(one, other)).map(([, thing]) => thing);
}
