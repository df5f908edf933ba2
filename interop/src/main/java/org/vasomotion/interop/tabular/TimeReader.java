package org.vasomotion.interop.tabular;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.vasomotion.model.observation.SourceTime;

/// Reads a time as written under the source's zone policy.
///
/// A local time that the zone's clock shows twice or never is not readable: which of the two hours was meant decides
/// whether a dose came before or after a measurement.
final class TimeReader {

    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("[ ]['T']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;

    TimeReader(ZoneId zone) {
        this.zone = zone;
    }

    SourceTime read(String written) {
        String text = written.strip();
        try {
            return local(text, LocalDateTime.parse(text, LOCAL));
        } catch (DateTimeException notLocal) {
            return withOffset(text);
        }
    }

    private static SourceTime withOffset(String text) {
        try {
            return SourceTime.at(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noTime) {
            return new SourceTime.Unreadable(text, "not a time such as 2026-03-01T14:30:00");
        }
    }

    private SourceTime local(String text, LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 1 -> SourceTime.at(local.toInstant(offsets.getFirst()));
            case 0 -> new SourceTime.Unreadable(text, "the clock of " + zone + " never shows this time");
            default -> new SourceTime.Unreadable(text, "the clock of " + zone + " shows this time twice");
        };
    }
}
