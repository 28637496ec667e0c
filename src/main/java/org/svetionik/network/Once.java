package org.svetionik.network;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A measure that is taken when it is asked for, and once. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> measure;
    private @Nullable T taken;

    Once(Supplier<T> measure) {
        this.measure = measure;
    }

    @Override
    public synchronized T get() {
        T found = taken;
        if (found == null) {
            found = measure.get();
            taken = found;
        }
        return found;
    }
}
