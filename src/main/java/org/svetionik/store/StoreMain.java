package org.svetionik.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * What the store's process runs: Neo4j's own main class, ended when the service that started it is gone. Stands alone, without any class
 * of the service.
 */
public final class StoreMain {

    private static final String SERVER = "org.neo4j.server.CommunityEntryPoint";

    private StoreMain() {}

    /** Takes the path of the lock file, then the arguments of the server. */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        endWithTheService();
        // A store that is still closing, because its service was killed, is waited for.
        FileLock held = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .lock();
        Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 1, arguments.length));
        held.isValid();
    }

    private static void endWithTheService() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // the service never writes: the end of the stream is its end
                        }
                    } catch (IOException e) {
                        // a broken stream is its end, too
                    }
                    System.exit(0);
                },
                "service-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
