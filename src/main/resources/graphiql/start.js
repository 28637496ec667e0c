'use strict';

const firstQuery = `# Ctrl-Enter runs a query,
# Ctrl-Space completes a name,
# the book on the left holds the schema.

{
  publishedFigures(
    filter: {
      measures: ["victims_identified"]
      categories: ["total"]
    }
    first: 20
  ) {
    edges {
      node {
        referenceYear
        value
        unit
        sourceUrl
      }
    }
  }
}
`;

// A session needs proof that a request comes from this page; another origin cannot read the cookie.
function csrfToken() {
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('XSRF-TOKEN='));
  return cookie ? cookie.substring('XSRF-TOKEN='.length) : '';
}

async function ask(url, options) {
  const headers = { ...options.headers, 'X-XSRF-TOKEN': csrfToken() };
  const response = await fetch(url, { ...options, headers });
  if (response.status === 401) {
    window.location.assign('/sign-in');
  }
  return response;
}

// The page that says who is signed in, and ends the session.
const signOut = React.createElement(
  'a',
  { href: '/sign-in', className: 'sign-out', title: 'Account, sign out', 'aria-label': 'Account, sign out' },
  React.createElement(
    'svg',
    { viewBox: '0 0 20 20', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
    React.createElement('path', { d: 'M8 3H3v14h5M7.5 10H17m-4-4 4 4-4 4' }),
  ),
);

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql', fetch: ask }),
    defaultQuery: firstQuery,
    shouldPersistHeaders: false,
    toolbar: { additionalContent: signOut },
  }),
);
