package org.vasomotion.trials.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.trials.run.Fate;

/// A site as text and back, without losing a bit. A text that does not end as it should, or was made by
/// another trial, is none.
final class SiteText {

    private static final String FORMAT = "vasomotion-trial-site/4";
    private static final String END = "end";
    private static final int ROW_HEAD = 5;

    private final String head;

    /// @param fingerprint of everything that decides what comes out
    SiteText(String fingerprint, int site) {
        this.head = FORMAT + " " + fingerprint + " " + site;
    }

    String write(SiteResult result) {
        StringBuilder text = new StringBuilder(head).append('\n');
        for (SiteResult.Candidate candidate : result.candidates()) {
            text.append("candidate ")
                    .append(candidate.fate())
                    .append(numbers(candidate.screened()))
                    .append('\n');
            for (PatientRow row : candidate.rows()) {
                text.append("row ")
                        .append(row.number())
                        .append(' ')
                        .append(row.arm())
                        .append(' ')
                        .append(row.stratum())
                        .append(' ')
                        .append(row.subgroups().isEmpty() ? "-" : row.subgroups())
                        .append(numbers(row.values()))
                        .append('\n');
            }
        }
        return text.append(END).append('\n').toString();
    }

    /// Empty if the text is cut off or another trial's.
    Optional<SiteResult> read(int site, String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2
                || !lines.getFirst().equals(head)
                || !lines.getLast().equals(END)) {
            return Optional.empty();
        }
        List<SiteResult.Candidate> candidates = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            if (words.getFirst().equals("candidate")) {
                candidates.add(new SiteResult.Candidate(
                        Fate.valueOf(words.get(1)), parsed(words.subList(2, words.size())), List.of()));
            } else {
                SiteResult.Candidate last = candidates.removeLast();
                List<PatientRow> rows = new ArrayList<>(last.rows());
                rows.add(row(words));
                candidates.add(new SiteResult.Candidate(last.fate(), last.screened(), rows));
            }
        }
        return Optional.of(new SiteResult(site, candidates));
    }

    private static PatientRow row(List<String> words) {
        String subgroups = words.get(4);
        return new PatientRow(
                Long.parseLong(words.get(1)),
                Integer.parseInt(words.get(2)),
                Integer.parseInt(words.get(3)),
                subgroups.equals("-") ? "" : subgroups,
                parsed(words.subList(ROW_HEAD, words.size())));
    }

    private static String numbers(@Dimensionless List<Double> values) {
        return values.stream().map(value -> " " + value).collect(Collectors.joining());
    }

    private static List<Double> parsed(List<String> words) {
        return words.stream().map(Double::valueOf).toList();
    }
}
