package org.vasomotion.interop.tabular;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
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
            SELECT r.stay_no, CAST(r.tab AS INTEGER), r.item_no, coalesce(v.variant, r.variant), r.item, r.line, r.message,
                r.value, r.unit, r.start_ms, r.start_text, r.end_ms, r.end_text, r.received_ms, r.received_text,
                CAST(r.status AS INTEGER), r.revision
            FROM reading r
            LEFT JOIN turned v ON v.tab = r.tab AND v.line = r.line
            WHERE r.cls IN (3, 5)
            ORDER BY r.stay_no, coalesce(r.received_ms, r.start_ms) NULLS FIRST, r.start_ms NULLS FIRST, r.tab, r.line
            """;

    // Places in the query.
    private static final int STAY = 0;
    private static final int TABLE = 1;
    private static final int ITEM_NO = 2;
    private static final int VARIANT = 3;
    private static final int ITEM = 4;
    private static final int LINE = 5;
    private static final int MESSAGE = 6;
    private static final int VALUE = 7;
    private static final int UNIT = 8;
    private static final int START = 9;
    private static final int END = 11;
    private static final int RECEIVED = 13;
    private static final int STATUS = 15;
    private static final int REVISION = 16;

    private static final String PERSONS = "patients";
    private static final SourceTime MISSING = new SourceTime.Missing();
    private static final ReadingStatus[] STATUSES = ReadingStatus.values();

    private final RowBlocks rows;
    private final Archive archive;
    private final List<LineNumbers> lines;
    private final List<String> tables;
    /// Asked for once: readings share them.
    private final List<String> fileNames;
    private final TimeReader times;
    private int stayNo;
    private boolean ended;

    ReadingCursor(RowBlocks rows, Archive archive, List<LineNumbers> lines) {
        this.rows = rows;
        this.archive = archive;
        this.lines = List.copyOf(lines);
        this.tables = archive.loads().stream().map(load -> load.file().table()).toList();
        this.fileNames =
                archive.loads().stream().map(load -> load.file().name()).toList();
        this.times = new TimeReader(archive.profile().zone());
        advance();
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
                SourceReading reading = reading(stay);
                advance();
                return reading;
            }
        };
    }

    private void advance() {
        ended = !rows.next();
        if (!ended) {
            stayNo = rows.integer(STAY);
        }
    }

    private SourceReading reading(Stay stay) {
        int tab = rows.integer(TABLE);
        // Beyond the tables that are read row by row comes the one that lists the persons.
        boolean ofPerson = tab == PersonReadings.TABLE;
        String table = ofPerson ? PERSONS : tables.get(tab);
        String file = ofPerson ? PERSONS : fileNames.get(tab);
        String item = rows.isBlank(ITEM_NO) ? text(ITEM) : archive.code(rows.integer(ITEM_NO), text(VARIANT));
        long line = ofPerson ? 0 : lines.get(tab).line(rows.longInteger(LINE));
        String message = text(MESSAGE);
        return new SourceReading(
                stay.id(),
                new EntryId(table, message.isBlank() ? "line " + line : message),
                rows.integer(REVISION),
                STATUSES[rows.integer(STATUS)],
                item,
                text(VALUE),
                text(UNIT),
                time(START),
                time(END),
                time(RECEIVED),
                new Provenance(item, archive.label(item), file, line));
    }

    private String text(int column) {
        String cell = rows.text(column);
        return cell == null ? "" : cell;
    }

    /// A readable time comes as a number; text is left where the number could not be made or must be checked.
    private SourceTime time(int column) {
        String written = rows.text(column + 1);
        if (written != null) {
            return times.read(written);
        }
        return rows.isBlank(column) ? MISSING : SourceTime.at(Instant.ofEpochMilli(rows.longInteger(column)));
    }
}
