package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.ProtocolGraph;

/// Holds what happens while something is unknown against what would happen if it were known: moves into steps that
/// treat, and proposals of treatment that were not standing before.
///
/// One input at a time is enough: each glance with one unknown less is a glance of its own and held against the next.
/// Whether a proposal was carried out is no measurement and is not withheld. Whether the target is met has to be known.
record UnknownWatch(ProtocolGraph graph, Decisive decisive) implements Watch {

    @Override
    public Property property() {
        return Property.UNKNOWN_NEVER_INCREASES;
    }

    @Override
    public Optional<Complaint> complaint(Glance glance, Looker looker) {
        if (!isMore(glance)) {
            return Optional.empty();
        }
        return withoutTarget(glance, looker)
                .or(() -> glance.found().entrySet().stream()
                        .filter(each -> each.getValue() == 0 && !(each.getKey() instanceof Input.Done))
                        .flatMap(each -> held(glance, each.getKey(), looker).stream())
                        .findFirst());
    }

    private boolean isMore(Glance glance) {
        return glance.isMove() ? isTreating(to(glance)) : !fresh(glance).isEmpty();
    }

    private boolean isTreating(String step) {
        return graph.step(step).actions().stream().anyMatch(Treatment::isMore);
    }

    private static String to(Glance glance) {
        return glance.moves().getFirst().edge().to();
    }

    private static Set<String> fresh(Glance glance) {
        Set<String> fresh = new HashSet<>(glance.treatments());
        fresh.removeAll(glance.stand().standing());
        return fresh;
    }

    private Optional<Complaint> withoutTarget(Glance glance, Looker looker) {
        return glance.isMove()
                ? Optional.empty()
                : looker.find(
                                graph.promises().target(),
                                truth -> truth == Truth.UNKNOWN,
                                glance.found(),
                                glance.state())
                        .map(found -> new Complaint(
                                "proposes to " + words(glance) + " while it is unknown whether the target is met",
                                found));
    }

    private Optional<Complaint> held(Glance glance, Input input, Looker looker) {
        Predicate<Glance> same = glance.isMove()
                ? other -> other.isMove() && to(other).equals(to(glance))
                : other -> other.treatments().containsAll(fresh(glance));
        Predicate<Glance> otherwise = glance.isMove()
                ? other -> other.isMove() && isTreating(to(other))
                : other -> !other.treatments().isEmpty();
        boolean isVeto =
                !decisive.isDecisive(input, Set.of(glance.stand().state().step()));
        boolean isEverSame = false;
        List<Integer> options =
                looker.anatomy().foresight().options(glance.stand().state().step(), input);
        for (int option : options.subList(1, options.size())) {
            for (Glance other : known(glance, input, option, looker)) {
                if (!same.test(other) && (!isVeto || otherwise.test(other))) {
                    String value = Words.of(input, option, looker.anatomy().vocabulary());
                    return complaint(glance, input, "were it " + value + ", it would not");
                }
                isEverSame |= same.test(other);
            }
        }
        return isEverSame ? Optional.empty() : complaint(glance, input, "whatever it were, it would not");
    }

    /// What would happen if an unknown input were known; nobody answers more than before.
    private static List<Glance> known(Glance glance, Input input, int option, Looker looker) {
        Map<Input, Integer> found = new HashMap<>(glance.found());
        found.put(input, option);
        return looker.glances(glance.stand(), found).stream()
                .filter(other -> other.found().entrySet().stream()
                        .noneMatch(each -> each.getKey() instanceof Input.Done
                                && each.getValue() > 0
                                && !glance.found().containsKey(each.getKey())))
                .toList();
    }

    private static Optional<Complaint> complaint(Glance glance, Input input, String otherwise) {
        String words = (glance.isMove() ? "goes to " + to(glance) : "proposes to " + words(glance))
                + " while this is unknown: " + Words.subject(input) + "; " + otherwise;
        return Optional.of(new Complaint(words, glance.found()));
    }

    private static String words(Glance glance) {
        return glance.proposals().stream()
                .filter(proposal -> Treatment.isMore(proposal.action()))
                .map(proposal -> Words.of(proposal.action()))
                .findFirst()
                .orElse("");
    }
}
