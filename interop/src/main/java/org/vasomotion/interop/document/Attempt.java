package org.vasomotion.interop.document;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;

/// The outcome of reading one part. Its siblings are read whatever it was, so that all problems come out at once.
@Api
public final class Attempt<T> {

    private final @Nullable T value;

    private Attempt(@Nullable T value) {
        this.value = value;
    }

    public static <T> Attempt<T> at(Supplier<T> reading) {
        try {
            return new Attempt<>(reading.get());
        } catch (Unreadable noted) {
            return new Attempt<>(null);
        }
    }

    public void ifThere(Consumer<T> use) {
        if (value != null) {
            use.accept(value);
        }
    }

    public T or(T other) {
        return value == null ? other : value;
    }

    /// The value; ends the reading of the part around it if there is none.
    public T get() {
        if (value == null) {
            throw new Unreadable();
        }
        return value;
    }
}
