package org.vasomotion.interop.protocol;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The outcome of reading one part. Its siblings are read whatever it was, so that all problems come out at once.
final class Attempt<T> {

    private final @Nullable T value;

    private Attempt(@Nullable T value) {
        this.value = value;
    }

    static <T> Attempt<T> at(Supplier<T> reading) {
        try {
            return new Attempt<>(reading.get());
        } catch (Unreadable noted) {
            return new Attempt<>(null);
        }
    }

    void ifThere(Consumer<T> use) {
        if (value != null) {
            use.accept(value);
        }
    }

    T or(T other) {
        return value == null ? other : value;
    }

    /// The value; ends the reading of the part around it if there is none.
    T get() {
        if (value == null) {
            throw new Unreadable();
        }
        return value;
    }
}
