package org.vasomotion.trials.finding;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vasomotion.model.Api;
import org.vasomotion.trials.trial.Exposure;

/// What a trial keeps of its patients beside signs, by the names that files use.
@Api
public final class Recordable {

    /// When outcomes are counted.
    public static final Duration OUTCOMES_AT = Duration.ofDays(28);

    private Recordable() {}

    /// All names: exposures, then outcomes.
    public static List<String> names() {
        return Stream.concat(Arrays.stream(Exposure.values()), Arrays.stream(Endpoint.values()))
                .map(Recordable::name)
                .toList();
    }

    /// The exposure of this name.
    public static Optional<Exposure> exposure(String name) {
        return Arrays.stream(Exposure.values())
                .filter(each -> name(each).equals(name))
                .findFirst();
    }

    /// The outcome of this name.
    public static Optional<Endpoint> endpoint(String name) {
        return Arrays.stream(Endpoint.values())
                .filter(each -> name(each).equals(name))
                .findFirst();
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
