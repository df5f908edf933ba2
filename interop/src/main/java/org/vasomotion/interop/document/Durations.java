package org.vasomotion.interop.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vasomotion.model.Api;

/// Durations as text: `30 min`, `8 h`, `1.5 h`.
@Api
public final class Durations {

    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([a-z]+)");
    private static final int MOST_DIGITS = 12;
    private static final BigDecimal LONGEST_NS = BigDecimal.valueOf(Long.MAX_VALUE);

    /// From the longest: writing takes the first that divides.
    private static final Map<String, Duration> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("d", Duration.ofDays(1));
        UNITS.put("h", Duration.ofHours(1));
        UNITS.put("min", Duration.ofMinutes(1));
        UNITS.put("s", Duration.ofSeconds(1));
        UNITS.put("ms", Duration.ofMillis(1));
    }

    private Durations() {}

    public static Duration read(Problems problems, FileNode node, String subject) {
        String text = Fields.text(problems, node, subject).strip();
        BigDecimal nanos = nanos(text)
                .orElseThrow(() -> problems.at(
                        node,
                        "'" + text + "' is no duration for " + subject + ": a number and one of "
                                + String.join(", ", UNITS.keySet())));
        if (nanos.compareTo(LONGEST_NS) > 0) {
            throw problems.at(node, "'" + text + "' is longer than anything here lasts");
        }
        return Duration.ofNanos(nanos.longValue());
    }

    /// The duration that a text says; empty if it says none.
    public static Optional<Duration> of(String text) {
        return nanos(text.strip())
                .filter(nanos -> nanos.compareTo(LONGEST_NS) <= 0)
                .map(nanos -> Duration.ofNanos(nanos.longValue()));
    }

    private static Optional<BigDecimal> nanos(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches() || amount.group(1).length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.ofNullable(UNITS.get(amount.group(2)))
                .map(unit -> new BigDecimal(amount.group(1)).multiply(nanos(unit)));
    }

    public static String write(Duration duration) {
        for (Map.Entry<String, Duration> unit : UNITS.entrySet()) {
            BigDecimal[] count = nanos(duration).divideAndRemainder(nanos(unit.getValue()));
            if (count[1].signum() == 0
                    && (count[0].signum() != 0 || unit.getKey().equals("s"))) {
                // Two days are 2 d, but 24 h read better than 1 d.
                boolean isOneDay = unit.getKey().equals("d") && count[0].compareTo(BigDecimal.ONE) == 0;
                if (!isOneDay) {
                    return count[0].toPlainString() + " " + unit.getKey();
                }
            }
        }
        return nanos(duration).movePointLeft(9).stripTrailingZeros().toPlainString() + " s";
    }

    private static BigDecimal nanos(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).movePointRight(9).add(BigDecimal.valueOf(duration.getNano()));
    }
}
