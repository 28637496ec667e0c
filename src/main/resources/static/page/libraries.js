// The libraries, each from a jar on the class path and by its version in pom.xml; a test holds these addresses to the jars.
export { html, svg, render, nothing } from '/webjars/lit-html/3.3.2/lit-html.js';

let sankey;

/** d3-sankey, with what it needs, when a view first draws one. */
export function loadSankey() {
  sankey ??= Promise.all([
    import('/webjars/d3-path/1.0.9/dist/d3-path.min.js'),
    import('/webjars/d3-array/2.12.1/dist/d3-array.min.js'),
  ])
    .then(() => import('/webjars/d3-shape/1.3.7/dist/d3-shape.min.js'))
    .then(() => import('/webjars/d3-sankey/0.12.3/dist/d3-sankey.min.js'))
    .then(() => globalThis.d3)
    .catch((failure) => {
      sankey = undefined;
      throw failure;
    });
  return sankey;
}
