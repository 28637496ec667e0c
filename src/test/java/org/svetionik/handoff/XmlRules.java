package org.svetionik.handoff;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The rules that a file of a network keeps: of GEXF 1.3 (its primer and schema) and of GraphML (Brandes and others, 2002). Ids are unique, edges go between
 * nodes that are there, values belong to attributes that are declared and have their type, and what begins ends no earlier.
 */
final class XmlRules {

    private final Document document;
    private final List<String> broken = new ArrayList<>();

    private XmlRules(String text) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            this.document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new IllegalArgumentException("No XML", e);
        }
    }

    static List<String> brokenInGexf(String text) {
        XmlRules rules = new XmlRules(text);
        rules.root("gexf", "http://gexf.net/1.3");
        rules.check("1.3".equals(rules.document.getDocumentElement().getAttribute("version")), "version");
        Set<String> declared = rules.ids("attribute", "id");
        rules.edges();
        rules.each("attvalue", value -> {
            rules.check(declared.contains(value.getAttribute("for")), "undeclared " + value.getAttribute("for"));
            rules.span(value);
            if (value.getAttribute("for").equals("referrals")) {
                rules.check(value.getAttribute("value").matches("[1-9]\\d*"), "referrals");
            }
        });
        rules.each("spell", rules::span);
        rules.each("node", rules::span);
        rules.each(
                "edge",
                edge -> rules.check(
                        Set.of("directed", "undirected", "mutual").contains(edge.getAttribute("type")),
                        "type of edge"));
        return rules.broken;
    }

    static List<String> brokenInGraphMl(String text) {
        XmlRules rules = new XmlRules(text);
        rules.root("graphml", "http://graphml.graphdrawing.org/xmlns");
        Set<String> declared = rules.ids("key", "id");
        rules.each(
                "key",
                key -> rules.check(
                        Set.of("boolean", "int", "long", "float", "double", "string")
                                .contains(key.getAttribute("attr.type")),
                        "type " + key.getAttribute("attr.type")));
        rules.edges();
        rules.each("data", data -> {
            String key = data.getAttribute("key");
            rules.check(declared.contains(key), "undeclared " + key);
            rules.check(key.charAt(0) == data.getParentNode().getLocalName().charAt(0), "of another element: " + key);
            if (key.equals("e-weight")) {
                rules.check(data.getTextContent().matches("[1-9]\\d*"), "weight");
            }
        });
        return rules.broken;
    }

    private void root(String name, String namespace) {
        Element root = document.getDocumentElement();
        check(name.equals(root.getLocalName()) && namespace.equals(root.getNamespaceURI()), "root");
    }

    private void edges() {
        Set<String> nodes = ids("node", "id");
        ids("edge", "id");
        each("edge", edge -> {
            check(nodes.contains(edge.getAttribute("source")), "source of " + edge.getAttribute("id"));
            check(nodes.contains(edge.getAttribute("target")), "target of " + edge.getAttribute("id"));
        });
    }

    private Set<String> ids(String element, String attribute) {
        Set<String> ids = new HashSet<>();
        each(element, one -> {
            String id = one.getAttribute(attribute);
            check(!id.isEmpty() && ids.add(id), "two of the id " + id);
        });
        return ids;
    }

    private void span(Element one) {
        String start = one.getAttribute("start");
        String end = one.getAttribute("end");
        boolean inOrder =
                start.isEmpty() || end.isEmpty() || !LocalDate.parse(end).isBefore(LocalDate.parse(start));
        check(inOrder, "ends before it begins: " + start + " " + end);
    }

    private void each(String element, Consumer<Element> reader) {
        NodeList all = document.getElementsByTagNameNS("*", element);
        for (int i = 0; i < all.getLength(); i++) {
            reader.accept((Element) all.item(i));
        }
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }
}
