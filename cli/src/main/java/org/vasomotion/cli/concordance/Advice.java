package org.vasomotion.cli.concordance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.concordance.Advised;
import org.vasomotion.guidance.concordance.StayCourse;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.interop.wording.ActionWords;
import org.vasomotion.interop.wording.JudgementWords;

/// What a protocol would have advised at one moment, beside what was done.
///
/// A step may ask for the same thing twice at once, for example to measure because it begins and because it cannot go
/// on without the value. That is one piece of advice with two reasons, and is counted once.
///
/// @param from when it was first said
/// @param until when it no longer held
/// @param what as a sentence without its full stop
/// @param limit the limit that changed or withheld it; empty if none did
/// @param because one sentence each, with values, units and ages
/// @param source who says that this is to be done
public record Advice(
        Instant from,
        Instant until,
        String protocol,
        String step,
        AdviceKind kind,
        String what,
        Outcome outcome,
        String limit,
        List<String> because,
        String source) {

    public Advice {
        because = List.copyOf(because);
    }

    private record Key(Instant from, String protocol, String step, String what, Outcome outcome, String limit) {}

    /// All of a stay, in the order in which it was said.
    static List<Advice> of(StayCourse course) {
        Map<Key, Advice> all = new LinkedHashMap<>();
        for (Advised advised : course.advised()) {
            Advice advice = of(advised);
            Key key = new Key(advice.from, advice.protocol, advice.step, advice.what, advice.outcome, advice.limit);
            all.merge(key, advice, Advice::joined);
        }
        return List.copyOf(all.values());
    }

    private static Advice of(Advised advised) {
        Recommendation recommendation = advised.recommendation();
        Proposal proposal = recommendation.reviewed().proposal();
        return new Advice(
                advised.from(),
                advised.until(),
                proposal.protocol(),
                proposal.step(),
                AdviceKind.of(proposal.action()),
                ActionWords.of(recommendation.action().orElse(proposal.action())),
                Outcome.of(advised),
                recommendation
                        .reviewed()
                        .decisive()
                        .map(ruling -> ruling.limit())
                        .orElse(""),
                JudgementWords.reasons(proposal.because(), advised.from()),
                proposal.citation().source());
    }

    private Advice joined(Advice other) {
        Set<String> reasons = new LinkedHashSet<>(because);
        reasons.addAll(other.because);
        return new Advice(
                from,
                other.until.isAfter(until) ? other.until : until,
                protocol,
                step,
                kind,
                what,
                outcome,
                limit,
                new ArrayList<>(reasons),
                source);
    }
}
