package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vasomotion.interop.tabular.RowSql.Field;

/// One table to be read: its file and how its rows become readings.
///
/// @param number that stands for the table in the database
record TableLoad(int number, TableFile file, RowSql row) {

    private static final List<Field> TIMES = List.of(Field.START, Field.END, Field.RECEIVED);

    TableLoad {
        file.require(row.required());
    }

    /// Reads a part of the file once, counts its rows, with the line breaks inside their cells, and makes readings of
    /// those that are asked for. All its rows are kept meanwhile, so it should be no large one.
    ///
    /// @param place where the rows are
    /// @param part its number, for the rows of which it is counted
    String inOneStatement(Path place, int part) {
        return "WITH staged AS MATERIALIZED (\n" + staged(place) + "),\nmade AS (\n" + made(part) + "),\ncounts AS (\n"
                + counted(part) + ")\nSELECT 1";
    }

    /// The same for a file as it is, with a table between, which takes a tenth longer and, of a large file, half the
    /// room: it hardly keeps what is blank in the many rows of unlisted items.
    List<String> inSteps(Path place) {
        return List.of(
                "CREATE OR REPLACE TEMP TABLE staged AS\n" + staged(place), made(0), counted(0), "DROP TABLE staged");
    }

    /// Of rows of unlisted items, the most by far, it has the item's code and the line breaks only.
    private String staged(Path place) {
        return """
                SELECT r.*, s.stay_no, CASE WHEN NOT wanted THEN 0 WHEN s.stay_no IS NULL THEN 1
                    WHEN NOT s.selected THEN 2 WHEN consulted THEN 4 ELSE 3 END AS cls
                FROM (
                    SELECT item_code, item_no, wanted, consulted, %s, CASE WHEN wanted THEN line END AS line, breaks
                    FROM (
                        SELECT r.*, %s AS item_code, i.no AS item_no, %s AS wanted, i.consulted
                        FROM (%s) r LEFT JOIN item i ON i.code = %s)) r
                LEFT JOIN stay s ON %s
                """.formatted(
                        columns().map(TableLoad::wanted).collect(Collectors.joining(", ")),
                        row.of(Field.ITEM),
                        switch (row.unlisted()) {
                            case COUNTED -> "i.no IS NOT NULL";
                            case DELIVERED -> "true";
                        },
                        rows(place),
                        row.of(Field.ITEM),
                        row.stay());
    }

    /// Counts the staged rows, those of unlisted items by item.
    private String counted(int part) {
        return """
                INSERT INTO counted
                SELECT %d, %d, cls, CASE WHEN cls = 0 THEN coalesce(item_code, '') END, count(*), coalesce(sum(breaks), 0)
                FROM staged GROUP BY ALL
                """.formatted(number, part);
    }

    /// Makes readings of the staged rows that go further. Each time is read once, though several fields may hold it.
    private String made(int part) {
        return """
                INSERT INTO reading
                SELECT %d, cls, CASE WHEN item_no IS NULL THEN item_code END, item_no, stay_no, line + %d, %s
                FROM (
                    SELECT r.*, %s
                    FROM (
                        SELECT r.*, t.text AS listed, i.sampled, i.copied, i.rated, i.zero_unit
                        FROM staged r
                        LEFT JOIN item i ON i.no = r.item_no
                        LEFT JOIN listed_text t ON t.code = r.item_code AND t.text = r.%s
                        WHERE r.cls >= 3) r) r
                """.formatted(
                        number,
                        LineNumbers.first(part),
                        fields(),
                        times(),
                        row.required().contains("value") ? "value" : "itemid");
    }

    /// How many rows a part has, and how many line breaks inside their cells.
    String lines(int part) {
        return "SELECT coalesce(sum(n), 0), coalesce(sum(breaks), 0) FROM counted WHERE tab = " + number
                + " AND part = " + part;
    }

    private static String wanted(String column) {
        return "CASE WHEN wanted THEN " + Sql.name(column) + " END AS " + Sql.name(column);
    }

    private String fields() {
        List<String> columns = new ArrayList<>();
        for (Field field : List.of(Field.MESSAGE, Field.VALUE, Field.UNIT, Field.VARIANT)) {
            columns.add(row.of(field));
        }
        for (Field field : TIMES) {
            int time = written().indexOf(row.of(field));
            columns.add("time_" + time);
            columns.add("at_text(cell_" + time + ", time_" + time + ")");
        }
        for (Field field :
                List.of(Field.STATUS, Field.REVISION, Field.SAMPLE, Field.SUBJECT, Field.NUMBER, Field.WEIGHT)) {
            columns.add(row.of(field));
        }
        return String.join(",\n    ", columns);
    }

    /// The cells that hold times, and the times.
    private String times() {
        List<String> columns = new ArrayList<>();
        for (String cell : written()) {
            columns.add(cell + " AS cell_" + written().indexOf(cell));
            columns.add("at_ms(" + cell + ") AS time_" + written().indexOf(cell));
        }
        return String.join(", ", columns);
    }

    private List<String> written() {
        return TIMES.stream().map(row::of).distinct().toList();
    }

    private Stream<String> columns() {
        return Stream.concat(row.required().stream(), row.optional().stream());
    }

    /// The columns that are read, as text.
    String cells() {
        return columns()
                .map(column -> file.column(column) + " AS " + Sql.name(column))
                .collect(Collectors.joining(", "));
    }

    /// The file's rows, each with its number and the line breaks inside its own cells, null for none.
    private String rows(Path place) {
        return "SELECT " + cells() + ", row_number() OVER () AS line, " + breaks() + " AS breaks FROM "
                + file.scan(place);
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

    /// Adds to the line of each reading of a part the line breaks inside the cells before it. The part is read again
    /// for them: hardly any has one, and summing up beside the scan would hold up every other.
    ///
    /// @param place where the rows are
    /// @param part its number
    String shiftLines(Path place, int part) {
        return """
                UPDATE reading SET line = reading.line + b.breaks
                FROM (
                    SELECT line + %2$d AS first, lead(line + %2$d, 1, %3$d) OVER (ORDER BY line) AS next,
                        sum(breaks) OVER (ORDER BY line) AS breaks
                    FROM (%4$s) WHERE breaks > 0) b
                WHERE reading.tab = %1$d AND reading.line > %2$d AND reading.line < %3$d
                    AND reading.line > b.first AND reading.line <= b.next
                """.formatted(number, LineNumbers.first(part), LineNumbers.first(part + 1), rows(place));
    }
}
