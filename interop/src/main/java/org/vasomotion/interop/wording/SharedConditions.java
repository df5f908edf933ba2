package org.vasomotion.interop.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.model.Api;

/// Long conditions that a protocol uses more than once, each with a name, so that people read them once.
///
/// @param names by condition, those that others are made of first
@Api
public record SharedConditions(Map<Condition, String> names) {

    /// Shorter ones are clearer written out.
    private static final int LEAST_LEAVES = 3;

    /// No names at all.
    public static SharedConditions none() {
        return new SharedConditions(Map.of());
    }

    public static SharedConditions of(ProtocolGraph graph) {
        Counting counting = new Counting();
        eachIn(graph, counting::visit);
        Map<Condition, String> labels = labels(graph);
        Map<Condition, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Condition condition : counting.inner) {
            if (counting.times.getOrDefault(condition, 0) > 1 && isWorthAName(condition)) {
                names.put(condition, free(labels.getOrDefault(condition, "shared-condition"), taken));
            }
        }
        return new SharedConditions(names);
    }

    public Optional<String> nameOf(Condition condition) {
        return Optional.ofNullable(names.get(condition));
    }

    /// Counts every condition, but looks only once inside of each.
    private static final class Counting {

        private final Map<Condition, Integer> times = new HashMap<>();
        private final List<Condition> inner = new ArrayList<>();

        void visit(Condition condition) {
            if (times.merge(condition, 1, Integer::sum) == 1) {
                partsOf(condition).forEach(this::visit);
                inner.add(condition);
            }
        }
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    private static boolean isWorthAName(Condition condition) {
        return leaves(condition) >= LEAST_LEAVES && !speaksOfActions(condition);
    }

    /// Which action is meant depends on the step, so such a condition has no meaning elsewhere.
    private static boolean speaksOfActions(Condition condition) {
        return condition instanceof Condition.CarriedOut
                || partsOf(condition).stream().anyMatch(SharedConditions::speaksOfActions);
    }

    private static int leaves(Condition condition) {
        List<Condition> parts = partsOf(condition);
        return parts.isEmpty()
                ? 1
                : parts.stream().mapToInt(SharedConditions::leaves).sum();
    }

    /// What a condition is joined from; empty for one that is not joined.
    public static List<Condition> partsOf(Condition condition) {
        return switch (condition) {
            case Condition.Compare _, Condition.Seen _, Condition.CarriedOut _ -> List.of();
            case Condition.All all -> all.parts();
            case Condition.Any any -> any.parts();
            case Condition.Not not -> List.of(not.part());
            case Condition.Surely surely -> List.of(surely.part());
            case Condition.Weighed weighed -> {
                List<Condition> parts = new ArrayList<>(weighed.inFavor());
                parts.addAll(weighed.against());
                yield parts;
            }
        };
    }

    private interface Visit {
        void at(Condition condition);
    }

    private static void eachIn(ProtocolGraph graph, Visit visit) {
        visit.at(graph.eligibility());
        eachGuard(graph, (condition, _) -> visit.at(condition), visit);
        Promises promises = graph.promises();
        visit.at(promises.target());
        visit.at(promises.fluidForbidden());
        visit.at(promises.fluidNeeds());
        promises.tests().forEach(test -> visit.at(test.kept()));
    }

    private static void eachGuard(ProtocolGraph graph, BiConsumer<Condition, Edge> guards, Visit only) {
        graph.always().forEach(edge -> guard(edge, guards));
        for (Step step : graph.steps()) {
            only.at(step.onlyIf());
            step.edges().forEach(edge -> guard(edge, guards));
        }
    }

    private static void guard(Edge edge, BiConsumer<Condition, Edge> guards) {
        if (edge.trigger() instanceof Trigger.When when) {
            guards.accept(when.condition(), edge);
        }
    }

    /// What promises and ways out call their conditions.
    private static Map<Condition, String> labels(ProtocolGraph graph) {
        Map<Condition, String> labels = new HashMap<>();
        labels.put(graph.promises().target(), "target");
        labels.putIfAbsent(graph.promises().fluidForbidden(), "fluid-forbidden");
        labels.putIfAbsent(graph.promises().fluidNeeds(), "fluid-needs");
        eachGuard(graph, (condition, edge) -> labels.putIfAbsent(condition, slug(edge.label())), _ -> {});
        return labels;
    }

    private static String slug(String label) {
        String slug =
                label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "shared-condition" : slug;
    }
}
