package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Transition;

/// Holds a look in which something is unknown and treatment is added against the looks in which it is known.
///
/// One input at a time is enough: each look with one unknown less is a look of its own and held against the next.
/// Whether a proposal was carried out is no measurement and is not withheld.
record UnknownWatch(Decisive decisive) implements Watch {

    @Override
    public Property property() {
        return Property.UNKNOWN_NEVER_INCREASES;
    }

    @Override
    public Optional<Complaint> complaint(Sight sight, Looker looker) {
        Set<String> steps = sight.passed().stream().map(ProtocolState::step).collect(Collectors.toSet());
        for (Proposal proposal : fresh(sight)) {
            for (Map.Entry<Input, Integer> each : sight.found().entrySet()) {
                if (each.getValue() == 0 && !(each.getKey() instanceof Input.Done)) {
                    Known known = known(sight, proposal, each.getKey(), looker);
                    Optional<String> words = decisive.isDecisive(each.getKey(), steps)
                            ? known.differing(looker)
                            : known.steering(looker);
                    if (words.isPresent()) {
                        return Optional.of(new Complaint(words.get(), sight.found()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// What was not proposed before.
    private static List<Proposal> fresh(Sight sight) {
        boolean isMoved = !sight.transition().moves().isEmpty();
        Set<String> standing = isMoved ? Set.of() : sight.occasion().memory().standing();
        return Treatment.more(sight.transition())
                .filter(proposal -> !standing.contains(proposal.action().id()))
                .toList();
    }

    /// What would be if the input were known, for each value.
    private static Known known(Sight sight, Proposal proposal, Input input, Looker looker) {
        Known known = new Known(proposal, input, new ArrayList<>());
        for (int option = 1; option < looker.vocabulary().options(input); option++) {
            Map<Input, Integer> given = new HashMap<>(sight.found());
            given.put(input, option);
            int value = option;
            looker.each(sight.occasion(), given, new Looker.Eye() {
                @Override
                public void sight(Sight other) {
                    if (!isFurtherDone(sight, other)) {
                        known.cases().add(new Case(value, other.transition()));
                    }
                }

                @Override
                public void circle(Map<Input, Integer> found, List<String> round) {
                    // Blamed elsewhere.
                }
            });
        }
        return known;
    }

    private static boolean isFurtherDone(Sight sight, Sight other) {
        return other.found().entrySet().stream()
                .anyMatch(each -> each.getKey() instanceof Input.Done
                        && each.getValue() > 0
                        && !sight.found().containsKey(each.getKey()));
    }

    /// What the protocol does if the input has a certain value.
    private record Case(int option, Transition transition) {

        boolean proposes(Proposal wanted) {
            return transition.proposals().stream()
                    .anyMatch(each -> each.step().equals(wanted.step())
                            && each.action().id().equals(wanted.action().id()));
        }

        boolean proposesMore() {
            return Treatment.more(transition).findAny().isPresent();
        }
    }

    private record Known(Proposal proposal, Input input, List<Case> cases) {

        /// For inputs that are waited for: every value has to lead to the proposal.
        Optional<String> differing(Looker looker) {
            return cases.stream()
                    .filter(each -> !each.proposes(proposal))
                    .findFirst()
                    .map(each -> words() + ", were it " + word(each, looker) + ", it would not");
        }

        /// For vetoes: some value has to lead to the proposal, and none to other treatment instead.
        Optional<String> steering(Looker looker) {
            if (!cases.isEmpty() && cases.stream().noneMatch(each -> each.proposes(proposal))) {
                return Optional.of(words() + ", whatever it were, it would not");
            }
            return cases.stream()
                    .filter(each -> !each.proposes(proposal) && each.proposesMore())
                    .findFirst()
                    .map(each -> words() + ", were it " + word(each, looker) + ", it would treat otherwise");
        }

        private String words() {
            return "proposes " + Words.of(proposal.action()) + " while this is unknown: " + Words.subject(input);
        }

        private String word(Case each, Looker looker) {
            return Words.of(input, each.option(), looker.vocabulary());
        }
    }
}
