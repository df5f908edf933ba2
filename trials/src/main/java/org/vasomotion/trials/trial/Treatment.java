package org.vasomotion.trials.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.instrument.BedsidePlan;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.bedside.VirtualBed;
import org.vasomotion.trials.bedside.WardProfile;
import org.vasomotion.trials.clinician.Act;
import org.vasomotion.trials.clinician.Habits;
import org.vasomotion.trials.design.Strategy;
import org.vasomotion.trials.design.Trial;

/// Takes patients of a site through their arms, all at once.
final class Treatment {

    /// When the clock of every trial stands at zero; any instant would do.
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final Duration LIVE = Duration.ofMinutes(1);

    private final Trial trial;
    private final TrialSettings settings;
    private final Columns columns;

    /// The places of the columns by the time at which they are read.
    private final Map<Duration, List<Integer>> places;

    private final SessionRules rules;
    private final Set<String> heard;
    private final BedsidePlan plan;

    Treatment(Trial trial, TrialSettings settings) {
        this.trial = trial;
        this.settings = settings;
        this.columns = Columns.of(trial);
        this.places = IntStream.range(0, columns.columns().size())
                .boxed()
                .collect(Collectors.groupingBy(i -> columns.columns().get(i).at()));
        boolean isLive = trial.watchedEvery().compareTo(LIVE) <= 0;
        List<ProtocolGraph> protocols = protocols(trial);
        SessionRules usual = WardProfile.rules(protocols, isLive ? Acquisition.LIVE : Acquisition.CHARTED);
        // Between two watches nobody hears what a session says, and nothing new is known.
        this.rules = isLive ? usual : usual.lookingEvery(trial.watchedEvery());
        this.heard = WardProfile.heard(protocols);
        this.plan = BedsidePlan.usual()
                .withMonitorEvery(trial.watchedEvery())
                .withCardiacOutputEvery(trial.watchedEvery())
                .withTestsOnRequest();
    }

    private static List<ProtocolGraph> protocols(Trial trial) {
        Set<String> wanted = trial.arms().stream()
                .filter(arm -> !arm.isUsualCare())
                .map(arm -> String.valueOf(arm.protocol()))
                .collect(Collectors.toSet());
        return StandardProtocols.all().stream()
                .filter(graph -> wanted.contains(graph.id()))
                .toList();
    }

    /// A patient in an arm.
    record Place(long number, int arm, int stratum, String subgroups, PatientSnapshot baseline) {}

    List<PatientRow> of(List<Place> places) {
        VirtualPatients patients = new VirtualPatients(
                Collections.nCopies(places.size(), PatientParameters.reference()), StandardFormulary.standard());
        for (int lane = 0; lane < places.size(); lane++) {
            patients.restore(lane, places.get(lane).baseline());
        }
        // Signs are those of the last step, so that there has to be one.
        patients.advance(1, settings.step().toMillis() / 1000.0);
        VirtualBed.Ward ward = new VirtualBed.Ward(patients, rules, plan, heard, START, settings.seed());
        List<Followed> all = new ArrayList<>();
        for (int lane = 0; lane < places.size(); lane++) {
            all.add(followed(ward, lane, places.get(lane)));
        }
        for (Duration at = Duration.ZERO; at.compareTo(trial.followed()) <= 0; at = at.plus(trial.watchedEvery())) {
            Duration now = at;
            for (Followed each : all) {
                each.look(now);
            }
            live(now, patients, all);
        }
        return all.stream().map(Followed::row).toList();
    }

    /// From one look to the next, in steps of one length that are no longer than wanted.
    private void live(Duration from, VirtualPatients patients, List<Followed> all) {
        Duration every = trial.watchedEvery();
        long steps = Math.ceilDiv(every.toMillis(), settings.step().toMillis());
        double stepS = every.toMillis() / 1000.0 / steps;
        for (long step = 1; step <= steps; step++) {
            patients.advance(1, stepS);
            Duration now = from.plus(every.multipliedBy(step).dividedBy(steps));
            for (Followed each : all) {
                each.bed.attend(now);
            }
        }
    }

    private Followed followed(VirtualBed.Ward ward, int lane, Place place) {
        Strategy arm = trial.arms().get(place.arm());
        Habits habits = arm.pressure() == null ? trial.habits() : trial.habits().withPressure(arm.pressure());
        PatientId id = new PatientId(trial.id() + "-" + place.number() + "-" + arm.id());
        return new Followed(place, new VirtualBed(ward, lane, place.number(), id, habits), ward.patients(), lane, arm);
    }

    /// One patient as the trial goes on.
    private final class Followed {

        private final Place place;
        private final VirtualBed bed;
        private final VirtualPatients patients;
        private final int lane;
        private final Strategy arm;
        private final ExposureTally tally;
        private final Double[] values;

        Followed(Place place, VirtualBed bed, VirtualPatients patients, int lane, Strategy arm) {
            this.place = place;
            this.bed = bed;
            this.patients = patients;
            this.lane = lane;
            this.arm = arm;
            this.tally = new ExposureTally(patients, lane);
            this.values = new Double[columns.columns().size()];
        }

        void look(Duration now) {
            note(now);
            strategy(now);
            List<Act> acts = bed.look(now);
            tally.ordered(acts);
            tally.lasts(now, trial.watchedEvery());
        }

        private void strategy(Duration now) {
            @Nullable String protocol = arm.protocol();
            boolean isBeside = arm.usualCare() == Strategy.Rounds.BESIDE;
            if (now.isZero() && (protocol == null || isBeside)) {
                bed.giveUsualCare(now);
            }
            if (protocol == null) {
                return;
            }
            if (now.isZero()) {
                bed.begin(protocol, now);
            } else if (now.equals(trial.lasts())) {
                bed.close();
                if (!isBeside) {
                    bed.giveUsualCare(now);
                }
            } else if (isAgain(now)) {
                bed.beginAgain(protocol, now);
            }
        }

        private boolean isAgain(Duration now) {
            @Nullable Duration every = arm.beginsAgain();
            return every != null && now.compareTo(trial.lasts()) < 0 && now.toMillis() % every.toMillis() == 0;
        }

        /// The columns of this time, before anything is done.
        private void note(Duration now) {
            for (int i : places.getOrDefault(now, List.of())) {
                values[i] = switch (columns.columns().get(i)) {
                    case Columns.Column.OfSign of ->
                        patients.isDead(lane) ? Double.NaN : patients.read(lane, of.sign());
                    case Columns.Column.OfExposure of -> tally.of(of.exposure());
                };
            }
        }

        PatientRow row() {
            return new PatientRow(place.number(), place.arm(), place.stratum(), place.subgroups(), List.of(values));
        }
    }
}
