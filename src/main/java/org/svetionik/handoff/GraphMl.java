package org.svetionik.handoff;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** The network as GraphML (Brandes and others, 2002), for igraph and networkx. An agreement is one edge that says that it is mutual. */
final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final Network network;
    private final Xml xml;

    private GraphMl(Network network, Xml xml) {
        this.network = network;
        this.xml = xml;
    }

    static void write(Network network, OutputStream out) throws XMLStreamException {
        try (Xml xml = new Xml(out)) {
            GraphMl graph = new GraphMl(network, xml);
            xml.element("graphml", graph::document, "xmlns", NAMESPACE);
        }
    }

    private void document() throws XMLStreamException {
        for (String name : new String[] {"kind", "sector", "district", "since", "until"}) {
            key("node", name, "string");
        }
        for (String name : new String[] {"tie", "from", "to"}) {
            key("edge", name, "string");
        }
        key("edge", "mutual", "boolean");
        key("edge", "suppressed", "boolean");
        key("edge", "weight", "int");
        xml.element(
                "graph",
                () -> {
                    nodes();
                    edges();
                },
                "id",
                "institutions",
                "edgedefault",
                "directed");
    }

    private void key(String of, String name, String type) throws XMLStreamException {
        xml.element("key", "id", id(of, name), "for", of, "attr.name", name, "attr.type", type);
    }

    private static String id(String of, String name) {
        return of.charAt(0) + "-" + name;
    }

    private void nodes() throws XMLStreamException {
        for (int row : network.institutions().toArray()) {
            xml.element(
                    "node",
                    () -> {
                        data("node", "kind", network.kind(row));
                        data("node", "sector", network.sector(row));
                        data("node", "district", network.district(row));
                        data("node", "since", network.since(row));
                        data("node", "until", network.until(row));
                    },
                    "id",
                    network.code(row));
        }
    }

    private void edges() throws XMLStreamException {
        for (Tie tie : network.ties()) {
            xml.element(
                    "edge",
                    () -> {
                        data("edge", "tie", tie.kind().name());
                        data("edge", "from", Network.day(tie.firstDay()));
                        data("edge", "to", Network.day(tie.lastDay()));
                        data("edge", "mutual", String.valueOf(tie.isMutual()));
                        data("edge", "suppressed", String.valueOf(tie.isSuppressed()));
                        data("edge", "weight", tie.isSuppressed() ? "" : String.valueOf(tie.count()));
                    },
                    "id",
                    tie.id(),
                    "source",
                    network.code(tie.source()),
                    "target",
                    network.code(tie.target()));
        }
    }

    private void data(String of, String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.text("data", value, "key", id(of, name));
        }
    }
}
