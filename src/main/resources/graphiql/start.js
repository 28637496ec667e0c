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

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql', fetch: ask }),
    defaultQuery: firstQuery,
    shouldPersistHeaders: false,
    toolbar: {
      additionalContent: React.createElement(
        'a',
        { href: '/sign-in', className: 'graphiql-un-styled', title: 'Who is signed in; sign out', 'aria-label': 'Sign out' },
        '⎋',
      ),
    },
  }),
);
