import { ask } from '../api.js';
import { nameOf, t, words } from '../language.js';
import { say } from '../news.js';
import { Subscription } from '../subscription.js';
import { SOME } from '../values.js';

const PAGE = 500;
/** As many as a person can look through; a filter shows the others. */
const MOST = 2000;

const LIST = `query Gaps($filter: CooperationGapFilter, $first: Int, $after: String) {
  cooperationGaps(filter: $filter, first: $first, after: $after) {
    totalCount asOf pageInfo { hasNextPage endCursor }
    edges { node {
      id kind title { en srLatn srCyrl } status severity since districtCode openedAt closedAt acknowledgedAt ownerCode dueOn overdue
      subjects { role code name { en srLatn srCyrl } }
    } }
  }
}`;
const NEWS = 'subscription GapNews { gapChanges { at act gap { id title { en srLatn srCyrl } districtCode } } }';

/** Gaps of a filter, page by page, in the order of the API. */
async function all(filter, signal) {
  const gaps = [];
  let page;
  do {
    const variables = { filter, first: PAGE, after: page?.pageInfo.endCursor };
    page = (await ask(LIST, variables, signal)).cooperationGaps;
    gaps.push(...page.edges.map(({ node }) => node));
  } while (page.pageInfo.hasNextPage && gaps.length < MOST);
  return { total: page.totalCount, asOf: page.asOf, gaps };
}

/** All but those that are closed, and those of which the records cannot tell. */
export function openGaps(filter, signal) {
  return all({ statuses: SOME.GapStatus.open, ...filter }, signal);
}

export function closedGaps(filter, signal) {
  return all({ ...filter, statuses: ['CLOSED'] }, signal);
}

/** Listens for gaps that come and go, says so, and calls `changed` once for those that come together. */
export function gapNews(changed) {
  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, 500);
  };
  return new Subscription(
    NEWS,
    {},
    ({ gapChanges: { act, gap } }) => {
      say(t('gaps.news', { act: nameOf('GapAct', act), title: words(gap.title) }));
      soon();
    },
    soon,
  );
}
