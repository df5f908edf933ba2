package org.vasomotion.trials.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.design.Trial;

/// What is kept of each patient, in order: signs and the rate of norepinephrine at the start and at each
/// reading, and exposures while the trial lasted and as long as he was followed.
@Api
public record Columns(List<Column> columns) {

    public Columns {
        columns = List.copyOf(columns);
    }

    /// One number of a patient.
    @Api
    public sealed interface Column {

        /// UCUM code.
        String unitCode();

        /// When it is read, after the start of the trial.
        Duration at();

        /// A sign as it truly was.
        ///
        /// @param at after the start of the trial
        @Api
        record OfSign(Sign sign, Duration at) implements Column {

            @Override
            public String unitCode() {
                return sign.unitCode();
            }
        }

        /// An exposure summed up.
        ///
        /// @param until after the start of the trial
        @Api
        record OfExposure(Exposure exposure, Duration until) implements Column {

            @Override
            public String unitCode() {
                return exposure.unitCode();
            }

            @Override
            public Duration at() {
                return until;
            }
        }
    }

    /// Those of a trial.
    public static Columns of(Trial trial) {
        List<Column> columns = new ArrayList<>();
        List<Duration> times = new ArrayList<>(List.of(Duration.ZERO));
        trial.readAt().stream().filter(at -> !at.isZero()).forEach(times::add);
        for (Sign sign : trial.signs()) {
            times.forEach(at -> columns.add(new Column.OfSign(sign, at)));
        }
        times.stream()
                .filter(at -> !at.equals(trial.lasts()) && !at.equals(trial.followed()))
                .forEach(at -> columns.add(new Column.OfExposure(Exposure.LAST_NOREPINEPHRINE, at)));
        for (Exposure exposure : Exposure.values()) {
            boolean isOnce = exposure == Exposure.VASOACTIVE_SCORE_AT_START
                    || trial.followed().equals(trial.lasts());
            if (!isOnce) {
                columns.add(new Column.OfExposure(exposure, trial.lasts()));
            }
            columns.add(new Column.OfExposure(exposure, trial.followed()));
        }
        return new Columns(columns);
    }

    /// Where a column stands.
    ///
    /// @throws IllegalArgumentException if there is none
    public int place(Column column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(column + " is not kept in this trial");
        }
        return place;
    }
}
