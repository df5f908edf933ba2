package org.vasomotion.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vasomotion.benchmarks.TierOneAdvice.Advice;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.index.macro.PulsePressure;

/// Our rules beside what an integrator would otherwise use: tier 1 of ANDROMEDA-SHOCK-2 in CQL on a CQL engine, for the
/// same patients, in the same run, on one thread.
final class RulesAgainstCql {

    /// The one index that tier 1 reads.
    private static final AssessmentSet NEEDED =
            AssessmentSet.of(IndexSet.of(List.of(new PulsePressure())), List.of(), List.of());

    /// Implementations of our own that are held against CQL; each is made over the patients before time is taken.
    private static final List<Ours> OURS = List.of(
            new Ours("graph, its index only", patients -> TierOneGraph.over(patients, NEEDED)),
            new Ours("graph, whole assessment", patients -> TierOneGraph.over(patients, StandardAssessment.all())));

    private static final long SEED = 20_261_125;
    private static final int PATIENTS = 1_000;
    private static final Duration ROUND = Duration.ofSeconds(2);

    private RulesAgainstCql() {}

    static List<Figure> measure(PrintStream out) {
        List<TierOnePatient> patients = SyntheticShockPatients.generate(SEED, PATIENTS);
        TierOneRate cql = TierOneRate.measure(CqlTierOne.over(patients), patients, ROUND);
        out.printf("CQL engine: %,.0f evaluations of tier 1 per s on one thread%n", cql.perSecond());
        out.println("advice: " + counted(cql.advice()));
        List<Figure> figures = new ArrayList<>();
        for (Ours ours : OURS) {
            TierOneRate rate = TierOneRate.measure(ours.over().apply(patients), patients, ROUND);
            out.println(ours.name() + ": other advice than CQL for " + differing(rate, cql) + " of " + PATIENTS
                    + " patients");
            figures.add(new Figure(
                    "tier 1 rules, " + ours.name(),
                    rate.perSecond(),
                    "per s",
                    "the same rules on a CQL engine",
                    cql.perSecond(),
                    "at least 50 times"));
        }
        return figures;
    }

    private static Map<Advice, Integer> counted(List<Advice> advice) {
        Map<Advice, Integer> counts = new EnumMap<>(Advice.class);
        advice.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts;
    }

    private static int differing(TierOneRate a, TierOneRate b) {
        int differing = 0;
        for (int i = 0; i < a.advice().size(); i++) {
            if (a.advice().get(i) != b.advice().get(i)) {
                differing++;
            }
        }
        return differing;
    }

    /// One way of ours to run the rules.
    private record Ours(String name, Function<List<TierOnePatient>, TierOneAdvice> over) {}
}
