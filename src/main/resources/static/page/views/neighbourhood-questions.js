import { ask } from '../api.js';
import { WHY } from '../parts/why.js';

const WORDS = '{ en srLatn srCyrl }';
const RECORD = `{ id kind code sort distance words ${WORDS} }`;
const LINK = `{ from to role part since until words ${WORDS} }`;
const AROUND = `query Around($id: ID!, $depth: Int, $kinds: [RecordKind!], $limit: Int) {
  neighbourhood(id: $id, depth: $depth, kinds: $kinds, limit: $limit) {
    records ${RECORD} links ${LINK} notDrawn { distance kind role count words ${WORDS} } why { ${WHY} }
  }
}`;
const PATHS = `query Paths($from: ID!, $to: ID!, $through: [RecordKind!], $k: Int) {
  shortestPaths(from: $from, to: $to, throughKinds: $through, k: $k) { paths { length records ${RECORD} steps { from to links ${LINK} } } why { ${WHY} } }
}`;
const CONNECTED = `query Connected($code: String!) {
  connectedCases(caseCode: $code) {
    totalCount why { ${WHY} }
    cases { record { id } caseCode openedOn strength ties { words ${WORDS} record { code } since cases strength counts } }
  }
}`;


/** What lies around a record; null where there is none that one may see. */
export async function around(variables, signal) {
  return (await ask(AROUND, variables, signal)).neighbourhood;
}

/** Ways from one record to another; null where either is none that one may see. */
export async function pathsOf(variables, signal) {
  return (await ask(PATHS, variables, signal)).shortestPaths;
}

export async function connectedCases(code, signal) {
  return (await ask(CONNECTED, { code }, signal)).connectedCases;
}
