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

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: firstQuery,
    shouldPersistHeaders: false,
  }),
);
