package org.svetionik.handoff;

import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The network as GEXF 1.3, for Gephi and networkx: institutions from the day since which they are at work, ties of referrals in the months in which some
 * were sent, with their number in each, agreements while they hold.
 */
final class Gexf {

    private static final String NAMESPACE = "http://gexf.net/1.3";

    private final Network network;
    private final Xml xml;

    private Gexf(Network network, Xml xml) {
        this.network = network;
        this.xml = xml;
    }

    static void write(Network network, OutputStream out) throws XMLStreamException {
        try (Xml xml = new Xml(out)) {
            Gexf gexf = new Gexf(network, xml);
            xml.element("gexf", gexf::document, "xmlns", NAMESPACE, "version", "1.3");
        }
    }

    private void document() throws XMLStreamException {
        xml.element(
                "meta",
                () -> {
                    xml.text("creator", "Svetionik");
                    xml.text("description", "Institutions, referrals and agreements as known on " + network.asOf());
                },
                "lastmodifieddate",
                network.asOf());
        xml.element(
                "graph",
                () -> {
                    declarations();
                    xml.element("nodes", this::nodes);
                    xml.element("edges", this::edges);
                },
                "defaultedgetype",
                "directed",
                "mode",
                "dynamic",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
    }

    private void declarations() throws XMLStreamException {
        xml.element(
                "attributes",
                () -> {
                    declare("kind", "string");
                    declare("sector", "string");
                    declare("district", "string");
                },
                "class",
                "node",
                "mode",
                "static");
        xml.element(
                "attributes",
                () -> {
                    declare("tie", "string");
                    declare("suppressed", "boolean");
                },
                "class",
                "edge",
                "mode",
                "static");
        xml.element("attributes", () -> declare("referrals", "integer"), "class", "edge", "mode", "dynamic");
    }

    private void declare(String name, String type) throws XMLStreamException {
        xml.element("attribute", "id", name, "title", name, "type", type);
    }

    private void nodes() throws XMLStreamException {
        for (int row : network.institutions().toArray()) {
            xml.element(
                    "node",
                    () -> xml.element("attvalues", () -> {
                        value("kind", network.kind(row));
                        value("sector", network.sector(row));
                        value("district", network.district(row));
                    }),
                    "id",
                    network.code(row),
                    "label",
                    network.code(row),
                    "start",
                    network.since(row),
                    "end",
                    network.until(row));
        }
    }

    private void value(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.element("attvalue", "for", name, "value", value);
        }
    }

    private void edges() throws XMLStreamException {
        for (Tie tie : network.ties()) {
            xml.element(
                    "edge",
                    () -> edge(tie),
                    "id",
                    tie.id(),
                    "source",
                    network.code(tie.source()),
                    "target",
                    network.code(tie.target()),
                    "type",
                    tie.isMutual() ? "mutual" : "directed",
                    "weight",
                    tie.isSuppressed() ? "" : String.valueOf(tie.count()));
        }
    }

    private void edge(Tie tie) throws XMLStreamException {
        xml.element("attvalues", () -> {
            value("tie", tie.kind().name());
            value("suppressed", String.valueOf(tie.isSuppressed()));
            for (Map.Entry<YearMonth, Long> month : tie.months().entrySet()) {
                xml.element(
                        "attvalue",
                        "for",
                        "referrals",
                        "value",
                        month.getValue().toString(),
                        "start",
                        month.getKey().atDay(1).toString(),
                        "end",
                        month.getKey().atEndOfMonth().toString());
            }
        });
        if (tie.isMutual()) {
            xml.element("spells", () -> spell(Network.day(tie.firstDay()), Network.day(tie.lastDay())));
        } else if (!tie.months().isEmpty()) {
            xml.element("spells", () -> {
                for (YearMonth month : tie.months().keySet()) {
                    spell(month.atDay(1).toString(), month.atEndOfMonth().toString());
                }
            });
        }
    }

    private void spell(String start, String end) throws XMLStreamException {
        xml.element("spell", "start", start, "end", end);
    }
}
