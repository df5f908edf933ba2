package org.vasomotion.interop.document;

import java.util.Collection;
import java.util.Comparator;
import org.vasomotion.model.Api;

/// Guesses what somebody who mistyped a word has meant.
@Api
public final class Nearest {

    private Nearest() {}

    /// The end of a sentence: names the nearest known word if one is near.
    public static String hint(String wanted, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(wanted, word)))
                .filter(word -> distance(wanted, word) <= allowed(wanted))
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
    }

    /// The same, and all known words after it.
    public static String hintAmong(String wanted, Collection<String> known) {
        String hint = hint(wanted, known);
        return (hint.isEmpty() ? "." : hint) + " Known: " + String.join(", ", known);
    }

    private static int allowed(String wanted) {
        return wanted.length() < 4 ? 1 : Math.max(2, wanted.length() / 3);
    }

    /// How many letters have to be changed, added or left out.
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[previous.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
