package org.vasomotion.interop.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;

/// The sources of a page, numbered in the order in which they are first cited.
@Api
public final class SourceList {

    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    /// The tag and the number, such as `V2 3`.
    public String mark(Citation citation) {
        int number = numbers.computeIfAbsent(citation, _ -> numbers.size() + 1);
        return citation.verification().tag() + " " + number;
    }

    /// The mark in Markdown, emphasised where nobody has read a source.
    String emphasised(Citation citation) {
        String[] parts = mark(citation).split(" ");
        return switch (citation.verification()) {
            case UNVERIFIED -> "**" + parts[0] + "** " + parts[1];
            case PROPOSAL -> "*" + parts[0] + "* " + parts[1];
            case READ_IN_SOURCE, READ_IN_SECONDARY, DERIVED -> String.join(" ", parts);
        };
    }

    /// Every source that was cited, one a line, with its number and tag.
    public String lines() {
        StringBuilder text = new StringBuilder();
        numbers.forEach((citation, number) -> text.append(number)
                .append(". ")
                .append(citation.verification().tag())
                .append(": ")
                .append(citation.source())
                .append('\n'));
        return text.toString();
    }
}
