/**
 * Where the page is: `#/gaps?kind=NO_LEAD` is the view `gaps` with one filter. What follows a # never leaves the browser by itself, and still no
 * code of a student, a case or a referral belongs there: links are sent on.
 */
export function here() {
  const [path, query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  return { path: path || 'start', filters: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address of a view; filters without a value are left out. */
export function to(path, filters = {}) {
  const set = Object.entries(filters).filter(([, value]) => value !== '' && value !== undefined && value !== null);
  const query = new URLSearchParams(set).toString();
  return `#/${path}${query ? `?${query}` : ''}`;
}

/** Changes filters of the view that is open. */
export function filterBy(changed) {
  const { path, filters } = here();
  location.hash = to(path, { ...filters, ...changed });
}
