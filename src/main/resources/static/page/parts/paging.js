import { t } from '../language.js';
import { html, nothing } from '../libraries.js';

const PAGE = 500;

/**
 * Records of a connection, page by page: those of `before`, and at most `most` more.
 *
 * @param asks gives a promise of a connection for `{ first, after }`
 * @returns nodes, each with what its edge says beside; how many there are in all, where that was asked for; and the cursor to go on from
 */
export async function pages(asks, before = null, most = 4 * PAGE) {
  const nodes = [...(before?.nodes ?? [])];
  const until = nodes.length + most;
  let page = null;
  do {
    page = await asks({ first: Math.min(PAGE, most), after: page?.pageInfo.endCursor ?? before?.after ?? null });
    nodes.push(...page.edges.map(({ node }) => node));
  } while (page.pageInfo.hasNextPage && nodes.length < until);
  return { nodes, total: page.totalCount ?? null, after: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null };
}

/** The button for more of them, where there are more. */
export function moreButton({ nodes, total, after }, go) {
  return after
    ? html`<p>${total === null ? nothing : t('paging.shown', { shown: nodes.length, total })} <button @click=${go}>${t('paging.more')}</button></p>`
    : nothing;
}
