package org.svetionik.handoff;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.xml.stream.XMLStreamException;

/** Files of a folder, each of which is there only when it is whole. */
record WholeFiles(Path folder) {

    /** What a file holds. */
    interface Content {
        void write(OutputStream out) throws IOException, XMLStreamException;
    }

    void write(String name, Content content) throws IOException {
        Path part = folder.resolve(name + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.write(out);
            } catch (XMLStreamException e) {
                throw new IOException("Cannot write " + name, e);
            }
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
