package org.vasomotion.guidance.scenario;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.contract.ProtocolRun;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.timeline.Gap;

/// Writes down what a protocol did: moves, and proposals and questions whenever they change.
final class Transcript {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final List<String> lines = new ArrayList<>();
    /// More than this would hide what else happens.
    private static final int FEW = 4;

    private List<String> proposed = List.of();
    private String last = "";
    private int repeated;
    private Set<String> asked = Set.of();

    static List<String> of(List<ProtocolRun.Seen> looks) {
        Transcript transcript = new Transcript();
        looks.forEach(transcript::write);
        return transcript.lines;
    }

    private void write(ProtocolRun.Seen look) {
        for (Move move : look.transition().moves()) {
            write(
                    look.at(),
                    move.from() + " -> " + move.edge().to() + ": " + move.edge().label());
        }
        List<String> proposals =
                look.transition().proposals().stream().map(Transcript::say).toList();
        if (!proposals.equals(proposed)) {
            write(look.at(), proposals.isEmpty() ? "  nothing proposed" : "  propose " + String.join("; ", proposals));
            proposed = proposals;
        }
        Set<String> questions = questions(look.transition().undecided());
        if (!questions.equals(asked)) {
            write(look.at(), questions.isEmpty() ? "  nothing to ask" : "  ask for " + few(questions));
            asked = questions;
        }
    }

    /// What is the same again and again is written once, with the number and the time of its repetitions.
    private void write(Instant at, String what) {
        if (!what.equals(last)) {
            lines.add(CLOCK.format(at) + " " + what);
            last = what;
            repeated = 0;
            return;
        }
        if (repeated > 0) {
            lines.removeLast();
        }
        repeated++;
        lines.add(CLOCK.format(at) + "   again, " + repeated + (repeated == 1 ? " time" : " times"));
    }

    private static String say(Proposal proposal) {
        return proposal.action().id()
                + switch (proposal.action()) {
                    case Action.Measure measure ->
                        measure.anyOf().size() == 1
                                ? " (" + measure.anyOf().getFirst() + ")"
                                : " (any of " + measure.anyOf().size() + ")";
                    case Action.FluidBolus bolus ->
                        " (" + bolus.volume().value() + " over "
                                + bolus.over().value().toMinutes() + " min)";
                    case Action.StartInfusion start ->
                        start.choices().stream()
                                .map(choice -> choice.drug() + " " + number(choice.rate()))
                                .collect(Collectors.joining(" or ", " (", ")"));
                    case Action.Titrate titrate ->
                        " (" + titrate.drug() + " " + titrate.way().name().toLowerCase(Locale.ROOT) + " to "
                                + number(titrate.range()) + ")";
                    case Action.ReturnToRate back -> " (" + back.drug() + ")";
                    case Action.StopInfusion stop ->
                        stop.drugs().size() > 2 ? " (" + stop.drugs().size() + " fluids)" : " " + stop.drugs();
                    case Action.RemoveFluid _ -> "";
                    case Action.Hold hold -> " (" + hold.why() + ")";
                    case Action.CallForReview call -> " (" + call.question() + ")";
                };
    }

    private static String number(Cited<?> value) {
        return value.value().toString();
    }

    private static String few(Set<String> questions) {
        List<String> first = questions.stream().limit(FEW).toList();
        int more = questions.size() - first.size();
        return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
    }

    private static Set<String> questions(List<Judgement> undecided) {
        Set<String> questions = new TreeSet<>();
        for (Judgement judgement : undecided) {
            judgement.gaps().forEach(gap -> ask(gap, questions));
        }
        return questions;
    }

    /// Answers are asked for by the proposals already.
    private static void ask(Gap gap, Set<String> questions) {
        switch (gap) {
            case Gap.NeverMeasured never -> questions.add(name(never.measurand()));
            case Gap.TooOld old -> questions.add(name(old.measurand()));
            case Gap.NotMeasuredSince since -> questions.add(name(since.measurand()));
            case Gap.NoBaseline none -> questions.add(name(none.measurand()) + " before");
            case Gap.NotSimultaneous not -> questions.add(not.measurands() + " together");
            case Gap.NotCovered not -> questions.add(not.kind().name().toLowerCase(Locale.ROOT));
            case Gap.RateTooOld old -> questions.add(old.drug().id());
            case Gap.NoBodyMass none ->
                questions.add("body mass for " + none.drug().id());
            case Gap.OutsideDomain outside -> questions.add(outside.reason());
            case Gap.NotNoted not -> questions.add("noted " + not.name());
            case Gap.NotAnswered _ -> {}
        }
    }

    private static String name(Measurand measurand) {
        return measurand.id();
    }
}
