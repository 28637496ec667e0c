package org.svetionik.handoff;

/** In what form something is handed on. */
public enum Format {
    /** GEXF 1.3, with the months in which ties were used: Gephi, networkx. */
    GEXF,
    /** GraphML: igraph, networkx, Gephi, yEd. */
    GRAPHML,
    /** Two tables, of nodes and of edges, with the headings that Gephi knows. */
    CSV,
    /** A bundle of STIX 2.1. */
    STIX,
    /** Tables with the columns of the Human Trafficking Case Data Standard, version 2.0. */
    HTCDS
}
