package org.svetionik.access.noninterference;

import java.util.List;
import java.util.stream.IntStream;
import org.svetionik.access.Viewer;

/** What one viewer is told of a graph and should not be: questions whose answers differ from those over the visible graph. */
record Difference(Asking asking, Graph graph, Viewer viewer, AccessPage page) {

    /** The smallest question that is part of one and still differs, with both answers, as a reader needs it to ask again. */
    String smallest(Wording wording) {
        Wording smallest = new Shrinking(this::differing).smallest(wording);
        return "%s%n%s%n%s%nover the whole graph: %s%nover the visible graph: %s%n"
                .formatted(
                        viewer,
                        smallest.document(),
                        smallest.variables(),
                        overTheWhole(List.of(smallest)).get(0),
                        overTheVisible(List.of(smallest)).get(0));
    }

    private List<Wording> differing(List<Wording> some) {
        List<String> whole = overTheWhole(some);
        List<String> visible = overTheVisible(some);
        return IntStream.range(0, some.size())
                .filter(i -> !whole.get(i).equals(visible.get(i)))
                .mapToObj(some::get)
                .toList();
    }

    private List<String> overTheWhole(List<Wording> some) {
        StoredGraph.put(graph);
        return some.stream().map(one -> asking.ask(viewer, one)).toList();
    }

    private List<String> overTheVisible(List<Wording> some) {
        StoredGraph.put(new Oracle(graph, viewer, page).visible());
        return some.stream().map(one -> asking.ask(Viewer.service(), one)).toList();
    }
}
