package org.vasomotion.simulation.network.file;

import java.util.List;
import java.util.regex.Pattern;

/// The lines of a file, read one after the other, with complaints that name the place.
final class Lines {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String file;
    private final List<String> lines;
    private int read;

    Lines(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    NetworkFileException complaint(String text) {
        return new NetworkFileException(file, Math.max(1, read), text);
    }

    NetworkFileException complaintAt(int line, String text) {
        return new NetworkFileException(file, line, text);
    }

    int lineNumber() {
        return read;
    }

    /// The next line, whatever it says.
    String next(String expected) {
        if (read == lines.size()) {
            throw new NetworkFileException(
                    file,
                    Math.max(1, read),
                    lines.isEmpty() ? "the file is empty" : "the file ends before " + expected);
        }
        return lines.get(read++);
    }

    /// The words of the next line that is not blank.
    Words words(String expected) {
        String line;
        do {
            line = next(expected).strip();
        } while (line.isEmpty());
        return new Words(expected, List.of(BLANKS.split(line, -1)));
    }

    /// How many things of a kind follow: one number, then words or nothing. A second number means that the list
    /// above is longer than it said.
    int count(String of, String above) {
        Words words = words("the number of " + of);
        int count = words.whole(0);
        if (words.size() > 1 && NUMBER.matcher(words.word(1)).matches()) {
            throw complaint("expected the number of " + of + " and found a line of numbers: are there more " + above
                    + " than announced?");
        }
        if (count < 1) {
            throw complaint("the number of " + of + " is " + count);
        }
        return count;
    }

    /// Complains if something that looks like data is left.
    void requireEnd(String above) {
        while (read < lines.size()) {
            String rest = lines.get(read++).strip();
            if (!rest.isEmpty() && NUMBER.matcher(BLANKS.split(rest, -1)[0]).matches()) {
                throw complaint("a line of numbers follows the end: are there more " + above + " than announced?");
            }
        }
    }

    /// The words of one line.
    final class Words {

        private final String expected;
        private final List<String> words;

        Words(String expected, List<String> words) {
            this.expected = expected;
            this.words = words;
        }

        int size() {
            return words.size();
        }

        String word(int place) {
            if (place >= words.size()) {
                throw complaint("expected " + expected + ", and the line ends after " + words.size() + " of at least "
                        + (place + 1) + " values");
            }
            return words.get(place);
        }

        int whole(int place) {
            String word = word(place);
            if (!WHOLE.matcher(word).matches()) {
                throw complaint("expected " + expected + ", and \"" + word + "\" is no whole number");
            }
            return Integer.parseInt(word);
        }

        double number(int place) {
            String word = word(place);
            if (!NUMBER.matcher(word).matches() || Double.isInfinite(Double.parseDouble(word))) {
                throw complaint("expected " + expected + ", and \"" + word + "\" is no number");
            }
            return Double.parseDouble(word);
        }

        boolean isNumber(int place) {
            return place < words.size() && NUMBER.matcher(words.get(place)).matches();
        }
    }
}
