package org.vasomotion.cli.ward;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The ward in a terminal: a line per patient, from the rows of the API.
///
/// An old value stands in brackets, an unknown one is a dash; nothing stale looks fresh.
final class WardTable {

    /// More do not fit, and the page shows all.
    private static final int MOST_LINES = 24;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// The order of the page: the most pressing first.
    private static final Map<String, Integer> NEEDS = Map.of(
            "treatment-advised", 0,
            "measurement-due", 1,
            "dissociated", 2,
            "off-target", 3,
            "test-running", 4,
            "quiet", 5);

    private WardTable() {}

    /// The lines of a ward; when there are more patients than lines, those with the greatest need.
    static List<String> lines(List<? extends JsonNode> rows, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add(line("bed", "need", "MAP", "CRT", "lactate", "norepinephrine", "next due"));
        lines.add(line("", "", "mmHg", "s", "mmol/L", "µg/kg/min", ""));
        shown(rows).forEach(row -> lines.add(line(row, now)));
        if (rows.size() > MOST_LINES) {
            lines.add("and " + (rows.size() - MOST_LINES) + " more with less need");
        }
        return lines;
    }

    private static List<? extends JsonNode> shown(List<? extends JsonNode> rows) {
        Comparator<JsonNode> byBed = Comparator.comparing(WardTable::bed);
        return rows.stream()
                .sorted(Comparator.<JsonNode>comparingInt(
                                row -> rows.size() > MOST_LINES ? NEEDS.getOrDefault(text(row, "need"), 9) : 0)
                        .thenComparing(byBed))
                .limit(MOST_LINES)
                .sorted(byBed)
                .toList();
    }

    /// Beds with numbers by their number.
    private static String bed(JsonNode row) {
        String bed = text(row, "bed");
        return " ".repeat(Math.max(0, 8 - bed.length())) + bed;
    }

    private static String line(JsonNode row, Instant now) {
        return line(
                text(row, "bed"),
                text(row, "need").replace('-', ' '),
                value(row, "mean-arterial-pressure", 0),
                value(row, "capillary-refill-time", 1),
                value(row, "lactate", 1),
                value(row, "norepinephrine-equivalent-dose", 2),
                due(row, now));
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-4s %-17s %6s %7s %9s %15s  %-30s", cells)
                .stripTrailing();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private static String value(JsonNode row, String id, int decimals) {
        for (JsonNode latest : row.path("latest")) {
            if (text(latest, "id").equals(id)) {
                return value(latest, decimals);
            }
        }
        return "-";
    }

    private static String value(JsonNode latest, int decimals) {
        JsonNode low = latest.path("value").path("low");
        JsonNode high = latest.path("value").path("high");
        if (!low.isNumber() && !high.isNumber()) {
            return "-";
        }
        String number =
                String.format(Locale.ROOT, "%." + decimals + "f", low.isNumber() ? low.asDouble() : high.asDouble());
        String bounded = !high.isNumber() ? ">" + number : !low.isNumber() ? "<" + number : number;
        return text(latest, "state").equals("stale") ? "(" + bounded + ")" : bounded;
    }

    /// What somebody has to do, or when a protocol looks again.
    private static String due(JsonNode row, Instant now) {
        JsonNode first = row.path("due").path(0);
        if (first.isMissingNode()) {
            return "";
        }
        if (text(first, "due").equals("recommendation")) {
            return first.has("advised") ? text(first, "advised") : text(first, "proposed");
        }
        Instant at = Instant.parse(text(first, "at"));
        Duration left = Duration.between(now, at);
        return "looks again " + (left.isNegative() ? "now" : "at " + clock(at));
    }

    /// Hours and minutes of a moment.
    static String clock(Instant at) {
        return CLOCK.format(LocalTime.ofInstant(at, ZoneOffset.UTC));
    }
}
