package org.svetionik.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/** The folder of a local store: its configuration, its password, its log, and the claim on it of one running service. */
final class StoreFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel claim;

    /** Claims the folder; refuses one that a running service has claimed. */
    StoreFolder(Path root) throws IOException {
        this.root = Files.createDirectories(root);
        Files.createDirectories(root.resolve("conf"));
        Files.createDirectories(root.resolve("logs"));
        Files.createDirectories(root.resolve("import"));
        this.claim = claimed(root);
    }

    private static FileChannel claimed(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("service.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new StoreUnusable(
                    "The local store in " + root.getFileName() + "/ is in use by a running Svetionik",
                    "Stop that one, or give this one a folder of its own with --svetionik.data=FOLDER.");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path storeLock() {
        return root.resolve("store.lock");
    }

    Path log() {
        return root.resolve("logs").resolve("store.log");
    }

    /** The password of the store, made on the first call and readable by its owner alone. */
    String password() throws IOException {
        Path file = root.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
        return Files.readString(file).strip();
    }

    void configure(int port, String pageCache) throws IOException {
        Files.writeString(root.resolve("conf").resolve("neo4j.conf"), """
                server.bolt.listen_address=127.0.0.1:%1$d
                server.bolt.advertised_address=127.0.0.1:%1$d
                server.http.enabled=false
                server.https.enabled=false
                internal.server.bolt.connection_shutdown_wait_time=1s
                internal.server.bolt.thread_pool_shutdown_wait_time=1s
                server.memory.pagecache.size=%2$s
                db.tx_log.rotation.size=64m
                db.tx_log.rotation.retention_policy=256M size
                dbms.security.allow_csv_import_from_file_urls=false
                dbms.usage_report.enabled=false
                """.formatted(port, pageCache));
    }

    /** A jar with {@link StoreMain} alone, for the class path of the store's process. */
    Path mainJar() throws IOException {
        Path jar = root.resolve("store-main.jar");
        String entry = StoreMain.class.getName().replace('.', '/') + ".class";
        try (InputStream in = StoreMain.class.getClassLoader().getResourceAsStream(entry);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(entry));
            Objects.requireNonNull(in, entry).transferTo(out);
            out.closeEntry();
        }
        return jar;
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }
}
