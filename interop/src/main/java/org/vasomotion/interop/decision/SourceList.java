package org.vasomotion.interop.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vasomotion.model.evidence.Citation;

/// The sources of a page, numbered in the order in which they are first cited.
final class SourceList {

    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    /// The tag and the number, emphasised where nobody has read a source.
    String mark(Citation citation) {
        int number = numbers.computeIfAbsent(citation, _ -> numbers.size() + 1);
        String tag = citation.verification().tag();
        return switch (citation.verification()) {
            case UNVERIFIED -> "**" + tag + "** " + number;
            case PROPOSAL -> "*" + tag + "* " + number;
            case READ_IN_SOURCE, READ_IN_SECONDARY, DERIVED -> tag + " " + number;
        };
    }

    String section() {
        StringBuilder text = new StringBuilder("## Sources\n\n");
        numbers.forEach((citation, number) -> text.append(number)
                .append(". ")
                .append(citation.verification().tag())
                .append(": ")
                .append(citation.source())
                .append('\n'));
        return text.toString();
    }
}
