package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.List;

/// Finds rows that other rows tell more about: gases by their specimen, temperatures by their site, charted copies of
/// laboratory values, stops of orders that others go on from.
final class MimicConsultation {

    /// A sample has the one specimen or site that its rows agree on, or none.
    private static final List<String> SAMPLES = List.of(
            """
            CREATE OR REPLACE TEMP TABLE sample AS
            SELECT r.sample,
                CASE WHEN count(DISTINCT coalesce(t.variant, '')) = 1 THEN any_value(t.variant) END AS variant
            FROM reading r
            JOIN item i ON i.no = r.item_no
            LEFT JOIN consulted_text t ON t.code = i.code AND t.text = trim(r.value)
            WHERE r.cls = 4
            GROUP BY r.sample
            """,
            """
            INSERT INTO turned
            SELECT r.tab, r.line, coalesce(x.variant, i.missing)
            FROM reading r
            JOIN item i ON i.no = r.item_no AND i.missing IS NOT NULL
            LEFT JOIN sample x ON x.sample = r.sample
            WHERE r.cls = 3
            """,
            // Where the repetition is exact, in time and in value, intake itself finds it to be one.
            """
            INSERT INTO turned
            WITH known AS MATERIALIZED (
                SELECT tab, line, item_no, subject, start_ms, number FROM reading WHERE cls = 3 AND subject IS NOT NULL)
            SELECT c.tab, c.line, 'copy'
            FROM known c
            JOIN item ci ON ci.no = c.item_no
            JOIN copy_of k ON k.code = ci.code
            JOIN item li ON li.code = k.origin
            JOIN known l ON l.item_no = li.no AND l.subject = c.subject
            LEFT JOIN turned v ON v.tab = l.tab AND v.line = l.line
            WHERE coalesce(v.variant, '') = k.variant
                AND abs(l.start_ms - c.start_ms) <= k.window_ms
                AND abs(l.number - c.number) <= 1e-6 * greatest(abs(l.number), abs(c.number))
            GROUP BY c.tab, c.line
            HAVING NOT bool_or(l.start_ms = c.start_ms AND l.number = c.number)
            """);

    /// The few stops are what the many rows are looked at for.
    private static final String STOPS = """
            INSERT INTO turned
            WITH stops AS MATERIALIZED (
                SELECT tab, line, stay_no, item_no, start_ms FROM reading WHERE cls = 3 AND variant = 'stop'),
            replaced AS (
                SELECT DISTINCT s.tab, s.line
                FROM reading o
                JOIN stops s ON s.tab = o.tab AND s.stay_no = o.stay_no AND s.item_no = o.item_no
                    AND s.start_ms = o.start_ms
                WHERE o.cls = 3 AND o.variant IS NULL AND o.status = 0 AND try_cast(o.value AS DOUBLE) > 0)
            SELECT s.tab, s.line, CASE WHEN r.line IS NULL THEN '' ELSE 'replaced' END
            FROM stops s
            LEFT JOIN replaced r ON r.tab = s.tab AND r.line = s.line
            """;

    private MimicConsultation() {}

    /// Specimens and sites, and then copies, which have to be of the same specimen.
    static void samples(Database own) throws SQLException {
        for (String statement : SAMPLES) {
            own.run(statement);
        }
    }

    /// Stops that another row of their time and drug goes on from.
    static void orders(Database own) throws SQLException {
        own.run(STOPS);
    }

    /// The weight set at the pump, from the first row of a stay that has one.
    static String weights(int tab, int item) {
        return """
                INSERT INTO reading (tab, cls, item_no, stay_no, line, message, value, unit, start_ms, end_ms, received_ms,
                    status, revision)
                SELECT %1$d, 5, %2$d, stay_no, min_by(line, (start_ms, line)),
                    'weight-' || min_by(message, (start_ms, line)), min_by(weight, (start_ms, line)), 'kg', min(start_ms),
                    min(start_ms), min(start_ms), 0, 0
                FROM reading
                WHERE tab = %1$d AND cls = 3 AND weight IS NOT NULL AND start_ms IS NOT NULL
                GROUP BY stay_no
                """.formatted(tab, item);
    }
}
