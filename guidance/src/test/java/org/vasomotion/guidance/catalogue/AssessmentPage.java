package org.vasomotion.guidance.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.assessment.Domain;
import org.vasomotion.guidance.assessment.FindingRow;
import org.vasomotion.guidance.assessment.Pattern;
import org.vasomotion.guidance.assessment.Threshold;
import org.vasomotion.model.evidence.Citation;

/// The page that lists all findings and patterns, as Markdown.
final class AssessmentPage {

    private static final String HEAD = """
            # Assessment

            Generated from `StandardFindings` and `StandardPatterns`; do not edit.
            `./mvnw -pl guidance -am test -Dvasomotion.update=true` writes this page anew.

            A *finding* grades one value; grades of different domains are never added up. A value that is not known
            lies anywhere between normal and severe. *Stands on* names the treatment that is shown beside a finding,
            because a pressure that a vasopressor holds up is not a healthy one. A *pattern* is seen, not seen or
            unknown; what is unknown names what is missing. *Known to be so* means that a sign nobody looked for does
            not count.

            Evidence tags: **V** read in the source, **V2** read in a secondary source, **D** derived, **E** a proposal
            of this project, **M** from memory, unverified. The number after a tag is that of the source at the end.
            """;

    private final Map<Citation, Integer> sources = new LinkedHashMap<>();
    private final ConditionText conditions = new ConditionText(this::note);

    private AssessmentPage() {}

    static String of(AssessmentSet set) {
        return new AssessmentPage().write(set);
    }

    private String write(AssessmentSet set) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Domain domain : Domain.values()) {
            page.append("\n## Findings: ")
                    .append(domain.name().toLowerCase(Locale.ROOT))
                    .append("\n\n");
            page.append("| id | name | value | abnormal | severe | stands on |\n|---|---|---|---|---|---|\n");
            set.rows().stream()
                    .filter(row -> row.domain() == domain)
                    .forEach(row -> page.append(row(row)).append('\n'));
        }
        page.append("\n## Patterns\n");
        set.patterns().forEach(pattern -> page.append(section(pattern)));
        page.append("\n## Sources\n\n");
        sources.forEach((source, number) -> page.append("%d. %s: %s%n"
                .formatted(number, source.verification().tag(), source.source())
                .replace(System.lineSeparator(), "\n")));
        return page.toString();
    }

    private String row(FindingRow row) {
        String severe = thresholds(row, "SEVERE");
        return "| `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        row.id(),
                        row.name(),
                        ConditionText.operand(row.subject()),
                        thresholds(row, "ABNORMAL"),
                        severe,
                        row.supportedBy().stream()
                                .map(treatment ->
                                        conditions.of(treatment).strip().substring(2))
                                .collect(Collectors.joining("; ")));
    }

    private String thresholds(FindingRow row, String grade) {
        return row.thresholds().stream()
                .filter(threshold -> threshold.grade().name().equals(grade))
                .map(this::threshold)
                .collect(Collectors.joining(", "));
    }

    private String threshold(Threshold threshold) {
        return threshold.comparison().sign()
                + " "
                + threshold.bound().value()
                + note(threshold.bound().citation());
    }

    private String section(Pattern pattern) {
        return "\n### %s\n\n`%s`%s, seen when\n\n%s"
                .formatted(pattern.name(), pattern.id(), note(pattern.citation()), conditions.of(pattern.condition()));
    }

    private String note(Citation citation) {
        int number = sources.computeIfAbsent(citation, _ -> sources.size() + 1);
        return " (%s %d)".formatted(citation.verification().tag(), number);
    }
}
