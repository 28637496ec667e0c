import { ask } from '../api.js';
import { WHY } from '../parts/why.js';

const ROLES = '{ role count z }';
const NODES = `nodes {
  id code kind sector district ties in out weightIn weightOut component betweenness closeness pageRank coreness articulation constraint effectiveSize
  community externalBySector externalByDistrict brokerageBySector ${ROLES} brokerageByDistrict ${ROLES}
}`;
const BLOCKS = '{ from to ties pairs density }';
const EXTERNAL = '{ value expected p }';
const MONTH = `query NetworkOfMonth($filter: NetworkFilter!) {
  networkOverTime(filter: $filter) { month network { directed size ${NODES} edges { from to weight } why { ${WHY} } } }
}`;
const FIGURES = `query NetworkFigures($filter: NetworkFilter!) {
  networkOverTime(filter: $filter) { network {
    size ties density components largestComponent directed reciprocity { arc dyadic weighted } dyads { mutual asymmetric none }
    triads { type count } bridges { from to } externalBySector ${EXTERNAL} externalByDistrict ${EXTERNAL}
    corePeriphery { fit size } communities { count modularity stability } sectorBlocks ${BLOCKS} districtBlocks ${BLOCKS} why { ${WHY} }
  } }
}`;
const MONTHS = `query NetworkMonths($filter: NetworkFilter!) {
  networkOverTime(filter: $filter) { month network { size ties density components largestComponent } }
}`;
const REASON = `query NetworkReason($filter: NetworkFilter!) { networkOverTime(filter: $filter) { network { why { ${WHY} } } } }`;
const WHAT_IF = `query WhatIf($filter: NetworkFilter!, $changes: NetworkChanges!) { networkWhatIf(filter: $filter, changes: $changes) {
  before { ...State } after { ...State } brokers { institution before after } why { ${WHY} }
} }
fragment State on NetworkState {
  institutions components largestComponent centre { reaching notReaching meanLength }
  expectedReferrals { value interval { lower upper } missing { en srLatn srCyrl } }
}`;
const LINKS = `query BestLinks($filter: NetworkFilter!, $k: Int!, $goal: LinkGoal!) { bestLinks(filter: $filter, k: $k, goal: $goal) {
  start links { from to value } bound boundWords { en srLatn srCyrl } why { ${WHY} }
} }`;

/** Months that the slider reaches back. */
const BACK = 24;
const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Belgrade' });

/** The months of the slider, as 2026-01, the earliest first; the last is the one that is not over yet. */
export function months() {
  const [year, month] = TODAY.format(new Date()).split('-').map(Number);
  return Array.from({ length: BACK }, (_, at) => new Date(Date.UTC(year, month - BACK + at, 1)).toISOString().slice(0, 7));
}

function lastDay(month) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** What every question about the network of a filter begins with. */
export function conditions({ weights, district, national }) {
  const districtCodes = [district, ...(national ? ['NATIONAL'] : [])];
  return { weights, ...(district && { districtCodes }) };
}

/** The network as it was at the end of a month. */
export function ofMonth(filter, month) {
  return { ...filter, from: `${month}-01`, until: lastDay(month) };
}

/** The network of the twelve months that end with a month. */
export function yearUntil(filter, month) {
  return { ...filter, until: lastDay(month) };
}

export async function networkOf(filter, signal) {
  return (await ask(MONTH, { filter }, signal)).networkOverTime[0].network;
}

export async function figuresOf(filter, signal) {
  return (await ask(FIGURES, { filter }, signal)).networkOverTime[0].network;
}

export async function overTime(filter, signal) {
  const all = months();
  return (await ask(MONTHS, { filter: { ...filter, from: `${all[0]}-01`, until: lastDay(all.at(-1)) } }, signal)).networkOverTime;
}

export async function reasonOf(filter, signal) {
  return (await ask(REASON, { filter }, signal)).networkOverTime[0].network.why;
}

export async function whatIf(filter, changes, signal) {
  return (await ask(WHAT_IF, { filter, changes }, signal)).networkWhatIf;
}

export async function bestLinks(filter, k, goal, signal) {
  return (await ask(LINKS, { filter, k, goal }, signal)).bestLinks;
}
