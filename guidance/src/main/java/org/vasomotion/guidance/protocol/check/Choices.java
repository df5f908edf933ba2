package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// The answers given in one run of something that asks. Asked for the first time, an input gets the next option
/// that has not been tried after the same answers before it; so all runs together are all answers that make a
/// difference.
final class Choices {

    private final Map<Input, Integer> answers;
    private final List<Integer> replayed;
    private final List<Integer> made = new ArrayList<>();
    private final List<Integer> options = new ArrayList<>();
    private final Function<Input, List<Integer>> offered;

    private Choices(Function<Input, List<Integer>> offered, Map<Input, Integer> given, List<Integer> replayed) {
        this.offered = offered;
        this.answers = new LinkedHashMap<>(given);
        this.replayed = replayed;
    }

    /// Runs `run` once for each combination of answers that it asks for, `given` ones staying as they are.
    ///
    /// @param offered the options of an input; the first is that it is unknown
    static void each(Function<Input, List<Integer>> offered, Map<Input, Integer> given, Consumer<Choices> run) {
        List<Integer> next = new ArrayList<>();
        do {
            Choices choices = new Choices(offered, given, List.copyOf(next));
            run.accept(choices);
            next = choices.next();
        } while (!next.isEmpty());
    }

    /// Answers to what is asked beyond `given`: all unknown.
    static Choices closed(Map<Input, Integer> given) {
        return new Choices(_ -> List.of(0), given, List.of());
    }

    /// The option for this input in this run; 0 is unknown.
    int of(Input input) {
        Integer answer = answers.get(input);
        return answer == null ? choose(input, 0) : answer;
    }

    /// The option for this input, which is known if it has not been asked for before.
    int ofKnown(Input input) {
        Integer answer = answers.get(input);
        return answer == null ? choose(input, 1) : answer;
    }

    /// The option if it was asked for already; -1 if it was not.
    int already(Input input) {
        return answers.getOrDefault(input, -1);
    }

    /// What was answered so far.
    Map<Input, Integer> answers() {
        return answers;
    }

    private int choose(Input input, int first) {
        List<Integer> offer = offered.apply(input);
        int chosen = made.size() < replayed.size() ? replayed.get(made.size()) : first;
        made.add(chosen);
        options.add(offer.size());
        answers.put(input, offer.get(chosen));
        return offer.get(chosen);
    }

    private List<Integer> next() {
        int last = made.size() - 1;
        while (last >= 0 && made.get(last) + 1 >= options.get(last)) {
            last--;
        }
        if (last < 0) {
            return List.of();
        }
        List<Integer> next = new ArrayList<>(made.subList(0, last));
        next.add(made.get(last) + 1);
        return next;
    }
}
