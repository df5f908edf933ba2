package org.vasomotion.interop.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vasomotion.interop.tabular.RowSql.Field;

/// One table to be read: its file and how its rows become readings.
///
/// @param number that stands for the table in the database
record TableLoad(int number, TableFile file, RowSql row) {

    TableLoad {
        file.require(row.required());
    }

    /// Reads the file once. Rows of unlisted items and of stays not asked for keep their item code only, and their line
    /// and its breaks where a cell has any: [#shiftLines()] needs to know.
    String insert() {
        return """
                INSERT INTO reading
                SELECT %d, cls, CASE WHEN cls = 0 OR item_no IS NULL THEN item_code END,
                    CASE WHEN taken THEN item_no END, CASE WHEN taken THEN stay_no END,
                    CASE WHEN taken OR breaks > 0 THEN line END,
                    %s,
                    breaks
                FROM (
                    SELECT r.*, t.text AS listed, i.no AS item_no, i.sampled, i.copied, i.rated, i.zero_unit, s.stay_no,
                        %s AS item_code,
                        CASE WHEN i.no IS NULL AND %s THEN 0 WHEN s.stay_no IS NULL THEN 1 WHEN NOT s.selected THEN 2
                            WHEN i.consulted THEN 4 ELSE 3 END AS cls,
                        cls >= 3 AS taken
                    FROM (%s) r
                    LEFT JOIN item i ON i.code = %s
                    LEFT JOIN stay s ON %s
                    LEFT JOIN listed_text t ON t.code = %s AND t.text = r.%s) r
                """.formatted(
                        number,
                        staged(),
                        row.of(Field.ITEM),
                        row.unlisted() == RowSql.Unlisted.COUNTED ? "true" : "false",
                        rows(),
                        row.of(Field.ITEM),
                        row.stay(),
                        row.of(Field.ITEM),
                        row.required().contains("value") ? "value" : "itemid");
    }

    private String staged() {
        List<String> columns = new ArrayList<>();
        for (Field field : List.of(Field.MESSAGE, Field.VALUE, Field.UNIT, Field.VARIANT)) {
            columns.add(taken(row.of(field)));
        }
        for (Field field : List.of(Field.START, Field.END, Field.RECEIVED)) {
            columns.add(taken("at_ms(" + row.of(field) + ")"));
            columns.add(taken("at_text(" + row.of(field) + ")"));
        }
        for (Field field :
                List.of(Field.STATUS, Field.REVISION, Field.SAMPLE, Field.SUBJECT, Field.NUMBER, Field.WEIGHT)) {
            columns.add(taken(row.of(field)));
        }
        return String.join(",\n    ", columns);
    }

    private static String taken(String expression) {
        return "CASE WHEN taken THEN " + expression + " END";
    }

    /// The columns that are read, as text.
    String cells() {
        return Stream.concat(row.required().stream(), row.optional().stream())
                .map(column -> file.column(column) + " AS " + Sql.name(column))
                .collect(Collectors.joining(", "));
    }

    /// The file's rows, each with its number and the line breaks inside its own cells, null for none.
    private String rows() {
        return "SELECT " + cells() + ", row_number() OVER () AS line, " + breaks() + " AS breaks FROM " + file.scan();
    }

    private String breaks() {
        String own = row.freeText().stream()
                .filter(file::has)
                .map(file::column)
                .map(
                        "CASE WHEN contains(%1$s, chr(10)) THEN length(%1$s) - length(replace(%1$s, chr(10), '')) ELSE 0 END"
                                ::formatted)
                .collect(Collectors.joining(" + "));
        return own.isEmpty() || file.format() == TableFile.Format.PARQUET
                ? "CAST(NULL AS BIGINT)"
                : "nullif(" + own + ", 0)";
    }

    /// Adds to each row's number the line breaks inside the cells before it. Hardly any file has one, and summing up
    /// beside the scan would hold up every other.
    String shiftLines() {
        return """
                UPDATE reading SET line = reading.line + b.before
                FROM (SELECT line AS first, lead(line) OVER (ORDER BY line) AS next, sum(breaks) OVER (ORDER BY line) AS before
                    FROM reading WHERE tab = %1$d AND breaks > 0) b
                WHERE reading.tab = %1$d AND reading.line > b.first AND (b.next IS NULL OR reading.line <= b.next)
                """.formatted(number);
    }
}
