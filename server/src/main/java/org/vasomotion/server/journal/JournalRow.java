package org.vasomotion.server.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32C;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;

/// One thing that reached a patient's session, and what was said to it.
///
/// @param number counted from 1 for each patient, without gaps
/// @param line what reached the session, as one line of text that can be read back
/// @param said what was said to it, one line each, verdicts on single readings apart: they follow from the
///     line
/// @param digest of all that was said, verdicts included; empty where nothing can be said
@Api
public record JournalRow(
        PatientId patient, long number, Kind kind, Instant at, String line, List<String> said, String digest)
        implements JournalRecord {

    private static final char END_OF_FIELD = 0;

    /// What kind of thing.
    @Api
    public enum Kind {
        /// The patient came; the line says who and where.
        ADMITTED,
        /// An input of the session.
        INPUT,
        /// The patient left.
        DISCHARGED
    }

    /// @throws UnwritableTextException for text that no store could give back as it was
    public JournalRow {
        said = List.copyOf(said);
        if (number < 1) {
            throw new IllegalArgumentException("rows are counted from 1, got " + number);
        }
        requireStorable(patient.value());
        requireStorable(line);
        said.forEach(JournalRow::requireStorable);
    }

    /// A checksum over every field.
    long checksum() {
        CRC32C sum = new CRC32C();
        add(sum, patient.value());
        add(sum, Long.toString(number));
        add(sum, kind.name());
        add(sum, at.toString());
        add(sum, line);
        said.forEach(each -> add(sum, each));
        add(sum, digest);
        return sum.getValue();
    }

    private static void add(CRC32C sum, String field) {
        sum.update(field.getBytes(StandardCharsets.UTF_8));
        sum.update(END_OF_FIELD);
    }

    /// Half of a surrogate pair, the end of a field and the end of a line cannot be given back.
    private static void requireStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(each)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                i++;
            } else if (Character.isSurrogate(each) || each == END_OF_FIELD || each == '\n') {
                throw new UnwritableTextException();
            }
        }
    }
}
