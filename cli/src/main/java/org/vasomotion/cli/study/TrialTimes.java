package org.vasomotion.cli.study;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.trials.finding.Recordable;
import org.vasomotion.trials.study.Observable;
import org.vasomotion.trials.study.Variable;
import org.vasomotion.trials.trial.Exposure;

/// When a trial keeps what.
///
/// @param readAt when signs are read, after the start
/// @param lasts how long protocols run
/// @param followed how long patients live on
public record TrialTimes(List<Duration> readAt, Duration lasts, Duration followed) {

    public TrialTimes {
        readAt = List.copyOf(readAt);
    }

    /// All times after the start at which anything is kept.
    List<Duration> all() {
        return sorted(Stream.concat(readAt.stream(), Stream.of(lasts, followed, Recordable.OUTCOMES_AT))
                .filter(Duration::isPositive));
    }

    /// The times of a variable, the start among them where it is kept.
    List<Duration> of(Variable variable) {
        if (!(variable.observable() instanceof Observable.Recorded recorded)) {
            return sorted(Stream.concat(readAt.stream(), Stream.of(Duration.ZERO)));
        }
        if (Recordable.endpoint(recorded.name()).isPresent()) {
            return List.of(Recordable.OUTCOMES_AT);
        }
        boolean isRate = Recordable.exposure(recorded.name())
                .filter(exposure -> exposure == Exposure.LAST_NOREPINEPHRINE)
                .isPresent();
        Stream<Duration> sums = Stream.of(lasts, followed);
        return sorted(isRate ? Stream.concat(sums, Stream.concat(readAt.stream(), Stream.of(Duration.ZERO))) : sums);
    }

    private static List<Duration> sorted(Stream<Duration> times) {
        return times.distinct().sorted().toList();
    }
}
