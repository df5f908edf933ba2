package org.vasomotion.interop.tabular;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;

/// Runs through the sorted rows and makes readings of them, one stay after the other.
final class ReadingCursor {

    /// Sorted by the time of becoming known, then the time of being true, then the place in the files. An
    /// unreadable time comes first: it is quarantined whenever it comes.
    static final String QUERY = """
            SELECT r.stay_no, r.tab, coalesce(c.no, p.no, -1), r.item, r.line, r.message, r.value, r.unit,
                r.start_ms, r.start_text, r.end_ms, r.end_text, r.received_ms, r.received_text, r.status, r.revision
            FROM reading r
            LEFT JOIN turned v ON v.tab = r.tab AND v.line = r.line
            LEFT JOIN code c ON c.item_no = r.item_no AND c.variant = coalesce(v.variant, r.variant, '')
            LEFT JOIN code p ON p.item_no = r.item_no AND p.variant = ''
            WHERE r.cls IN (3, 5)
            ORDER BY r.stay_no, coalesce(r.received_ms, r.start_ms) NULLS FIRST, r.start_ms NULLS FIRST, r.tab, r.line
            """;

    private static final String PERSONS = "patients";
    private static final SourceTime MISSING = new SourceTime.Missing();
    private static final ReadingStatus[] STATUSES = ReadingStatus.values();

    private final ResultSet rows;
    private final Archive archive;
    private final List<LineNumbers> lines;
    private final List<String> codes;
    private final List<String> tables;
    /// Asked for once: readings share them.
    private final List<String> fileNames;
    private final TimeReader times;
    private int stayNo;
    private boolean ended;
    private long delivered;

    ReadingCursor(ResultSet rows, Archive archive, List<LineNumbers> lines) throws SQLException {
        this.rows = rows;
        this.archive = archive;
        this.lines = List.copyOf(lines);
        this.codes = archive.codes();
        this.tables = archive.loads().stream().map(load -> load.file().table()).toList();
        this.fileNames =
                archive.loads().stream().map(load -> load.file().name()).toList();
        this.times = new TimeReader(archive.profile().zone());
        advance();
    }

    /// How many readings were handed out.
    long delivered() {
        return delivered;
    }

    /// The readings of the stay with this number; those of the stays before must have been run through.
    Iterator<SourceReading> of(int number, Stay stay) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !ended && stayNo == number;
            }

            @Override
            public SourceReading next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("no further reading of stay " + stay.id());
                }
                try {
                    SourceReading reading = reading(stay);
                    advance();
                    delivered++;
                    return reading;
                } catch (SQLException e) {
                    throw Failures.reading("the sorted rows of stay " + stay.id(), e);
                }
            }
        };
    }

    private void advance() throws SQLException {
        ended = !rows.next();
        if (!ended) {
            stayNo = rows.getInt(1);
        }
    }

    private SourceReading reading(Stay stay) throws SQLException {
        int tab = rows.getInt(2);
        // Beyond the tables that are read row by row comes the one that lists the persons.
        boolean ofPerson = tab == PersonReadings.TABLE;
        String table = ofPerson ? PERSONS : tables.get(tab);
        String file = ofPerson ? PERSONS : fileNames.get(tab);
        int codeNo = rows.getInt(3);
        String item = codeNo >= 0 ? codes.get(codeNo) : text(rows.getString(4));
        long line = ofPerson ? 0 : lines.get(tab).line(rows.getLong(5));
        String message = text(rows.getString(6));
        SourceTime start = time(9);
        return new SourceReading(
                stay.id(),
                new EntryId(table, message.isBlank() ? "line " + line : message),
                rows.getInt(16),
                STATUSES[rows.getInt(15)],
                item,
                text(rows.getString(7)),
                text(rows.getString(8)),
                start,
                time(11),
                time(13),
                new Provenance(item, archive.label(item), file, line));
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    /// A readable time comes as a number; text is left where the number could not be made or must be checked.
    private SourceTime time(int column) throws SQLException {
        String written = rows.getString(column + 1);
        if (written != null) {
            return times.read(written);
        }
        long milliseconds = rows.getLong(column);
        return rows.wasNull() ? MISSING : SourceTime.at(Instant.ofEpochMilli(milliseconds));
    }
}
