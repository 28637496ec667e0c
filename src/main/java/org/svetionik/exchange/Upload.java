package org.svetionik.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The body of a request on its way to a file, which is there only when all of it is safe on disk. */
record Upload(Path file, long limit) {

    Mono<Path> save(Flux<DataBuffer> body) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        return Mono.fromCallable(() -> Files.createDirectories(file.getParent()))
                .then(DataBufferUtils.write(limited(body), part, StandardOpenOption.CREATE, StandardOpenOption.WRITE))
                .publishOn(Schedulers.boundedElastic())
                .then(Mono.fromCallable(() -> keep(part)))
                .doOnError(e -> discard(part))
                .doOnCancel(() -> discard(part));
    }

    private Flux<DataBuffer> limited(Flux<DataBuffer> body) {
        AtomicLong size = new AtomicLong();
        return body.map(buffer -> {
            if (size.addAndGet(buffer.readableByteCount()) > limit) {
                DataBufferUtils.release(buffer);
                throw tooLarge(limit);
            }
            return buffer;
        });
    }

    static ResponseStatusException tooLarge(long limit) {
        return new ResponseStatusException(
                HttpStatus.CONTENT_TOO_LARGE, "A package may have " + limit + " bytes; split it by files");
    }

    private Path keep(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
        return file;
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload that ended early cannot be deleted", e);
        }
    }
}
