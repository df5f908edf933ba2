package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;

/// Puts the stays into the database, each with the time for which it is its person's nearest stay.
final class StayTable {

    private StayTable() {}

    /// @param stays of one person in order of admission
    static void fill(Database database, List<Stay> stays, StaySelection selection) throws SQLException {
        Map<String, Integer> next = nextOfPerson(stays);
        Map<String, Instant> free = new HashMap<>();
        try (DuckDBAppender rows = database.appender("stay")) {
            for (int no = 0; no < stays.size(); no++) {
                Stay stay = stays.get(no);
                Instant until = stay.period().until();
                Integer following = next.get(stay.id().value());
                if (following != null) {
                    until = earlier(
                            until, middle(stay.out(), stays.get(following).in()));
                }
                Instant from = later(stay.period().from(), free.getOrDefault(stay.subject(), Instant.MIN));
                free.put(stay.subject(), until);
                rows.beginRow();
                rows.append(no);
                rows.append(stay.id().value());
                rows.append(stay.subject());
                rows.append(selection.includes(stay));
                rows.append(millis(from));
                rows.append(millis(until));
                rows.endRow();
            }
        }
    }

    private static Map<String, Integer> nextOfPerson(List<Stay> stays) {
        Map<String, Integer> next = new HashMap<>();
        Map<String, Integer> nearestLater = new HashMap<>();
        for (int no = stays.size() - 1; no >= 0; no--) {
            Stay stay = stays.get(no);
            Integer following = nearestLater.put(stay.subject(), no);
            if (following != null) {
                next.put(stay.id().value(), following);
            }
        }
        return next;
    }

    private static Instant middle(Instant out, Instant in) {
        return out.equals(Instant.MAX) ? in : out.plus(Duration.between(out, in).dividedBy(2));
    }

    private static Instant earlier(Instant left, Instant right) {
        return left.isBefore(right) ? left : right;
    }

    private static Instant later(Instant left, Instant right) {
        return left.isAfter(right) ? left : right;
    }

    private static long millis(Instant instant) {
        if (instant.equals(Instant.MIN)) {
            return Long.MIN_VALUE;
        }
        return instant.equals(Instant.MAX) ? Long.MAX_VALUE : instant.toEpochMilli();
    }
}
