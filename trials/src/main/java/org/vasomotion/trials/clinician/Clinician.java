package org.vasomotion.trials.clinician;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.recommendation.Notice;
import org.vasomotion.guidance.recommendation.OverrideReason;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.recommendation.RecommendationId;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.scenario.Order;

/// Who treats one virtual patient: hears what his session says, sees what the instruments show, and acts.
///
/// ```
/// var clinician = Clinician.following(Habits.usual(), seed, number, start);
/// clinician.see(readings);
/// clinician.hear(now, session.accept(new SessionInput.Delivered(start.plus(now), readings)));
/// for (Act act : clinician.act(now, PumpRates.of(patients, lane))) { ... }
/// ```
///
/// What he does depends on his habits, the seed, the number of the patient and what he heard and saw, and
/// on nothing else. Not for several threads at once.
@Api
public final class Clinician {

    private static final Duration NEVER = Duration.ofDays(36_500);

    private final Habits habits;
    private final Seen seen;
    private final Nurse nurse;
    private final Treating treating;
    private final Streams chance;
    private final PriorityQueue<Intention> intentions = new PriorityQueue<>();
    private @Nullable UsualCare usual;
    private Duration nextRound = NEVER;
    private double givenOnRoundsMl;
    private long heard;

    private Clinician(Habits habits, long seed, long patient, Instant start) {
        this.habits = habits;
        this.chance = new Streams(seed, patient);
        this.seen = new Seen(start);
        this.nurse = new Nurse(habits, chance.firstLook(habits));
        this.treating = new Treating(nurse, seen);
    }

    /// One who follows what a session recommends, and does nothing of his own but keep the pressure.
    ///
    /// @param seed of all chance
    /// @param patient his number inside what the seed stands for
    /// @param start the instant at which the clock of the patient stands at zero
    public static Clinician following(Habits habits, long seed, long patient, Instant start) {
        return new Clinician(habits, seed, patient, start);
    }

    /// From now on he gives usual care on rounds, as well as keeping the usual pressure: where no protocol
    /// runs, or when one has ended.
    public void giveUsualCare(Duration now) {
        giveUsualCare(UsualCare.drawn(chance.style), now);
    }

    /// The same in a certain manner.
    void giveUsualCare(UsualCare care, Duration now) {
        usual = care;
        nextRound = now.plus(care.every().dividedBy(2));
        nurse.backToUsual();
        intentions.clear();
    }

    /// Whether he acts by such values, beside what a session tells him.
    public boolean reads(Measurand measurand) {
        return Treating.reads(measurand) || UsualCare.reads(measurand) || nurse.reads(measurand);
    }

    /// Takes note of what the instruments show.
    public void see(List<SourceReading> readings) {
        seen.take(readings);
    }

    /// Takes note of what the session says; what is recommended is done later.
    ///
    /// @param now after the start of the clock
    public void hear(Duration now, List<SessionOutput> outputs) {
        for (SessionOutput output : outputs) {
            if (output instanceof SessionOutput.Told told) {
                switch (told.notice()) {
                    case Notice.Issued issued -> intend(issued.recommendation(), now);
                    case Notice.Closed closed -> forget(closed.recommendation().id());
                }
            }
        }
    }

    /// When he does something next.
    public Duration next() {
        Duration own = intentions.isEmpty() ? NEVER : intentions.peek().at();
        return earlier(own, earlier(nurse.next(), nextRound));
    }

    /// What he does at this time, in order.
    ///
    /// @param now never earlier than at the last call
    public List<Act> act(Duration now, PumpRates pumps) {
        List<Act> acts = new ArrayList<>();
        while (!intentions.isEmpty() && intentions.peek().at().compareTo(now) <= 0) {
            carryOut(intentions.remove(), now, pumps, acts);
        }
        nurse.look(now, seen, pumps).forEach(order -> acts.add(new Act.Ordered(order)));
        if (usual != null && now.compareTo(nextRound) >= 0) {
            nextRound = now.plus(usual.every());
            round(usual, now, acts);
        }
        return acts;
    }

    /// Does what somebody else has accepted, at once; nothing where this ward cannot do it.
    public List<Act> carryOut(Action action, Duration now, PumpRates pumps) {
        return treating.act(action, now, pumps).orElse(List.of());
    }

    private void round(UsualCare care, Duration now, List<Act> acts) {
        for (Order order : care.round(now, seen, givenOnRoundsMl, chance.rounds)) {
            givenOnRoundsMl += care.bolusMl();
            acts.add(new Act.Ordered(order));
        }
    }

    /// Every draw is made whatever comes of it, so that the next recommendation meets the same chance.
    private void intend(Recommendation recommendation, Duration now) {
        boolean isRefused = chance.following.nextDouble() < habits.notFollowed();
        boolean isMissed = chance.missing.nextDouble() < habits.missed();
        Duration untilTreated = habits.treating().drawn(chance.treating);
        Duration untilMeasured = habits.measuring().drawn(chance.measuring);
        Optional<Action> action = recommendation.action();
        if (action.isEmpty()) {
            return;
        }
        boolean isMeasurement = action.get() instanceof Action.Measure;
        if (isMeasurement && isMissed) {
            return;
        }
        Duration at = now.plus(isMeasurement ? untilMeasured : untilTreated);
        heard++;
        intentions.add(
                new Intention(at, heard, recommendation.id(), isRefused && !isMeasurement ? null : action.get()));
    }

    private void forget(RecommendationId id) {
        intentions.removeIf(intention -> intention.recommendation().equals(id));
    }

    private void carryOut(Intention intention, Duration now, PumpRates pumps, List<Act> acts) {
        @Nullable Action action = intention.action();
        if (action == null) {
            acts.add(refusal(intention, OverrideReason.DISAGREE));
            return;
        }
        Optional<List<Act>> done = treating.act(action, now, pumps);
        if (done.isEmpty()) {
            acts.add(refusal(intention, OverrideReason.NOT_FEASIBLE));
            return;
        }
        acts.addAll(done.get());
        acts.add(new Act.Answered(intention.recommendation(), new Response.Accepted()));
    }

    private static Act refusal(Intention intention, OverrideReason reason) {
        return new Act.Answered(intention.recommendation(), new Response.Overridden(reason, ""));
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /// Something he means to do.
    ///
    /// @param action none if he will say that he does not follow
    private record Intention(
            Duration at,
            long number,
            RecommendationId recommendation,
            @Nullable Action action) implements Comparable<Intention> {

        @Override
        public int compareTo(Intention other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }

    /// One stream for each purpose.
    private static final class Streams {

        private final RandomGenerator following;
        private final RandomGenerator missing;
        private final RandomGenerator treating;
        private final RandomGenerator measuring;
        private final RandomGenerator rounds;
        private final RandomGenerator style;

        Streams(long seed, long patient) {
            following = RandomStream.of(seed, patient, "clinician follows");
            missing = RandomStream.of(seed, patient, "clinician forgets");
            treating = RandomStream.of(seed, patient, "clinician's delay");
            measuring = RandomStream.of(seed, patient, "clinician's delay in measuring");
            rounds = RandomStream.of(seed, patient, "clinician's rounds");
            style = RandomStream.of(seed, patient, "clinician's usual care");
        }

        /// Not all nurses look at the same minute.
        Duration firstLook(Habits habits) {
            return Duration.ofSeconds(rounds.nextLong(habits.titratesEvery().toSeconds()));
        }
    }
}
