package org.svetionik.model;

/** An SVG drawing of boxes, arrows and words; lengths are pixels. */
final class Svg {

    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="Helvetica, Arial, sans-serif">
            <title>%s</title>
            <defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 10 5 0 10z" fill="#52606d"/></marker></defs>
            <rect width="100%%" height="100%%" fill="#ffffff"/>
            """;

    private final StringBuilder drawing;

    Svg(int width, int height, String title) {
        drawing = new StringBuilder(HEAD.formatted(width, height, title));
    }

    void box(int x, int y, int width, int height, String fill) {
        drawing.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"%s\" stroke=\"#52606d\"/>\n"
                .formatted(x, y, width, height, fill));
    }

    void arrow(int fromX, int fromY, int toX, int toY) {
        drawing.append(
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#52606d\" stroke-width=\"1.5\" marker-end=\"url(#head)\"/>\n"
                        .formatted(fromX, fromY, toX, toY));
    }

    void name(int x, int y, String words) {
        words(x, y, "font-size=\"16\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"#1f2933\"", words);
    }

    void note(int x, int y, String words) {
        words(x, y, "font-size=\"12\" text-anchor=\"middle\" fill=\"#3e4c59\"", words);
    }

    void noteRightOf(int x, int y, String words) {
        words(x, y, "font-size=\"12\" fill=\"#3e4c59\"", words);
    }

    private void words(int x, int y, String style, String words) {
        drawing.append("<text x=\"%d\" y=\"%d\" %s>%s</text>\n".formatted(x, y, style, words));
    }

    @Override
    public String toString() {
        return drawing + "</svg>\n";
    }
}
