package org.vasomotion.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.safety.StandardLimits;
import org.vasomotion.guidance.session.BedsideSession;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.observation.PatientId;

/// Beds with a session each, all in ANDROMEDA-SHOCK-2.
///
/// @param beds independent of each other: nothing but the rules is shared
record Ward(List<Bed> beds) {

    private static final String PROTOCOL = "andromeda-shock-2";
    private static final long SEED = 20_261_126;

    /// One bed: what it sends, and its session.
    record Bed(WardFeed feed, BedsideSession session) {}

    static final SessionRules RULES = new SessionRules(
            WardFeed.INTAKE,
            StandardAssessment.all(),
            StandardProtocols.all(),
            StandardLimits.all(),
            SessionRules.USUAL_LATENESS);

    /// A ward after `minutes`.
    static Ward after(int beds, int minutes) {
        StayPeriod stay = new StayPeriod(WardFeed.ADMITTED.minus(Duration.ofDays(1)), Instant.MAX);
        List<Bed> all = new ArrayList<>(beds);
        RandomGenerator seeds = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < beds; i++) {
            PatientId patient = new PatientId("bed-" + i);
            RandomGenerator own = RandomGeneratorFactory.of("L64X128MixRandom").create(seeds.nextLong());
            Bed bed = new Bed(new WardFeed(patient, own), new BedsideSession(RULES, patient, stay));
            bed.feed().admission(PROTOCOL).forEach(input -> tell(bed, input));
            for (int minute = 0; minute < minutes; minute++) {
                bed.feed().minute(minute).forEach(input -> tell(bed, input));
            }
            all.add(bed);
        }
        return new Ward(all);
    }

    /// Tells a bed something; everything it sends is meant to be accepted.
    static List<SessionOutput> tell(Bed bed, SessionInput input) {
        List<SessionOutput> said = bed.session().accept(input);
        for (SessionOutput output : said) {
            if (output instanceof SessionOutput.Judged judged && !(judged.verdict() instanceof Verdict.Accepted)) {
                throw new IllegalStateException("the ward sends what is not accepted: " + judged.verdict());
            }
        }
        return said;
    }
}
