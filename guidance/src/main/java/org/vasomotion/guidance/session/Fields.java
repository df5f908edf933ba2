package org.vasomotion.guidance.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.vasomotion.model.observation.SourceTime;

/// Fields of one line, separated by tabs; tabs, line ends and backslashes inside a field are escaped.
final class Fields {

    private Fields() {}

    /// Puts fields into a line, one after the other.
    record Writer(StringBuilder line) {

        Writer() {
            this(new StringBuilder());
        }

        Writer put(Object field) {
            if (!line.isEmpty()) {
                line.append('\t');
            }
            String text = field.toString();
            int from = 0;
            for (int i = 0; i < text.length(); i++) {
                String escape = escape(text.charAt(i));
                if (!escape.isEmpty()) {
                    line.append(text, from, i).append(escape);
                    from = i + 1;
                }
            }
            line.append(text, from, text.length());
            return this;
        }

        /// What stands for a character; empty if it stands for itself.
        private static String escape(char plain) {
            return switch (plain) {
                case '\\' -> "\\\\";
                case '\t' -> "\\t";
                case '\r' -> "\\r";
                case '\n' -> "\\n";
                default -> "";
            };
        }

        Writer put(SourceTime time) {
            return switch (time) {
                case SourceTime.At at -> put("at").put(at.instant());
                case SourceTime.Unreadable bad ->
                    put("unreadable").put(bad.text()).put(bad.reason());
                case SourceTime.Missing _ -> put("missing");
            };
        }
    }

    /// Takes fields from a line, one after the other.
    record Reader(Iterator<String> fields) {

        static Reader of(String line) {
            List<String> fields = new ArrayList<>();
            for (String field : line.split("\t", -1)) {
                fields.add(unescaped(field));
            }
            return new Reader(fields.iterator());
        }

        /// The next field.
        ///
        /// @throws DamagedJournalException if there is none
        String text() {
            if (!fields.hasNext()) {
                throw new DamagedJournalException("the line ends too soon");
            }
            return fields.next();
        }

        Instant instant() {
            String text = text();
            try {
                return Instant.parse(text);
            } catch (DateTimeException e) {
                throw new DamagedJournalException("no time: " + text);
            }
        }

        long number() {
            String text = text();
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw new DamagedJournalException("no whole number: " + text);
            }
        }

        <E extends Enum<E>> E oneOf(Class<E> names) {
            String text = text();
            try {
                return Enum.valueOf(names, text);
            } catch (IllegalArgumentException e) {
                throw new DamagedJournalException("no " + names.getSimpleName() + ": " + text);
            }
        }

        SourceTime time() {
            String kind = text();
            return switch (kind) {
                case "at" -> new SourceTime.At(instant());
                case "unreadable" -> new SourceTime.Unreadable(text(), text());
                case "missing" -> new SourceTime.Missing();
                case String other -> throw new DamagedJournalException("no kind of time: " + other);
            };
        }

        private static char plain(char escaped) {
            return switch (escaped) {
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'n' -> '\n';
                default -> escaped;
            };
        }

        private static String unescaped(String field) {
            if (field.indexOf('\\') < 0) {
                return field;
            }
            StringBuilder text = new StringBuilder(field.length());
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                if (c != '\\') {
                    text.append(c);
                } else if (++i < field.length()) {
                    text.append(plain(field.charAt(i)));
                }
            }
            return text.toString();
        }
    }
}
