package org.vasomotion.interop.protocol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Nearest;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.Words;

/// Names that a file gives to marks, values, counters and steps, and where it uses them. What is used and
/// never given is a problem: it would be unknown for ever.
final class Names {

    /// What a name stands for.
    enum Kind {
        MARK("no way out marks"),
        CAPTURED("no way out captures a value as"),
        COUNTER("no way out counts"),
        STEP("there is no step");

        private final String complaint;

        Kind(String complaint) {
            this.complaint = complaint;
        }
    }

    private record Use(Kind kind, String name, FileNode where) {}

    private final Problems problems;
    private final Map<Kind, Set<String>> given = new EnumMap<>(Kind.class);
    private final List<Use> uses = new ArrayList<>();

    Names(Problems problems) {
        this.problems = problems;
        give(Kind.MARK, Operand.BEGUN);
        give(Kind.MARK, Operand.STEP_ENTERED);
    }

    void give(Kind kind, String name) {
        given.computeIfAbsent(kind, _ -> new HashSet<>()).add(name);
    }

    /// The name at this place, which has to be given somewhere in the file.
    String use(Kind kind, FileNode node) {
        String name = Fields.text(problems, node, Words.of(kind));
        uses.add(new Use(kind, name, node));
        return name;
    }

    /// Notes every name that is used and not given.
    void check() {
        for (Use use : uses) {
            Set<String> known = given.getOrDefault(use.kind(), Set.of());
            if (!known.contains(use.name())) {
                problems.note(
                        use.where().line(),
                        use.kind().complaint + " '" + use.name() + "'" + Nearest.hint(use.name(), known));
            }
        }
    }
}
