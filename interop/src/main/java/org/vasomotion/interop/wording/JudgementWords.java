package org.vasomotion.interop.wording;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Interval;

/// What was found and what follows, as English.
@Api
public final class JudgementWords {

    private JudgementWords() {}

    /// What is said of a value besides the value itself.
    private interface Age {
        String of(Reading.Of reading);
    }

    /// The reasons, one sentence per comparison, pattern or answer that counted; none for what always holds.
    public static List<String> reasons(Judgement judgement) {
        return reasons(judgement, _ -> "");
    }

    /// The same, each value with its age.
    ///
    /// @param at when it was judged
    public static List<String> reasons(Judgement judgement, Instant at) {
        return reasons(judgement, reading -> age(Duration.between(reading.observedAt(), at)));
    }

    private static List<String> reasons(Judgement judgement, Age age) {
        List<String> sentences = new ArrayList<>();
        collect(judgement, age, sentences);
        return sentences.stream().distinct().toList();
    }

    private static String age(Duration age) {
        return age.toMinutes() == 0 ? ", just then" : ", " + Wording.of(age) + " before";
    }

    /// What is suggested, and why.
    public static String of(Proposal proposal) {
        List<String> reasons = reasons(proposal.because());
        String action = ActionWords.of(proposal.action());
        return reasons.isEmpty() ? action + "." : action + ". Because: " + String.join("; ", reasons) + ".";
    }

    private static void collect(Judgement judgement, Age age, List<String> sentences) {
        switch (judgement) {
            case Judgement.Compared compared -> sentences.add(compared(compared, age));
            case Judgement.Noted noted -> noted(noted, sentences);
            case Judgement.Joined joined -> joined.parts().forEach(part -> collect(part, age, sentences));
        }
    }

    private static String compared(Judgement.Compared compared, Age age) {
        Condition.Compare condition = compared.condition();
        String bound = ConditionWords.inFull().written(condition);
        return switch (compared.reading()) {
            case Reading.Of of -> {
                Interval value = of.explanation().value();
                yield Names.capital(bound) + " is " + word(compared.truth()) + ": " + QuantityWords.of(value)
                        + age.of(of);
            }
            case Reading.Missing missing ->
                Names.capital(bound) + " is not known: "
                        + String.join(
                                "; ", missing.gaps().stream().map(Wording::of).toList());
        };
    }

    private static void noted(Judgement.Noted noted, List<String> sentences) {
        boolean saysNothing =
                noted.condition() instanceof Condition.All all && all.parts().isEmpty();
        if (saysNothing) {
            return;
        }
        String sentence = Names.capital(ConditionWords.inFull().written(noted.condition())) + " is ";
        sentences.add(
                noted.gaps().isEmpty()
                        ? sentence + word(noted.truth())
                        : sentence + word(noted.truth()) + ": "
                                + String.join(
                                        "; ",
                                        noted.gaps().stream().map(Wording::of).toList()));
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case FALSE -> "false";
            case UNKNOWN -> "not known";
            case TRUE -> "true";
        };
    }
}
