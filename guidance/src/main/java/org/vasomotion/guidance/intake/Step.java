package org.vasomotion.guidance.intake;

import java.util.function.Function;

/// The outcome of one step of intake: a value to go on with, or the reason to stop.
sealed interface Step<T> {

    record Passed<T>(T value) implements Step<T> {}

    record Stopped<T>(Rejection why) implements Step<T> {}

    static <T> Step<T> pass(T value) {
        return new Passed<>(value);
    }

    static <T> Step<T> stop(QuarantineReason reason, String detail) {
        return new Stopped<>(new Rejection(reason, detail));
    }

    default <R> Step<R> then(Function<? super T, Step<R>> next) {
        return switch (this) {
            case Passed<T> passed -> next.apply(passed.value());
            case Stopped<T> stopped -> new Stopped<>(stopped.why());
        };
    }
}
