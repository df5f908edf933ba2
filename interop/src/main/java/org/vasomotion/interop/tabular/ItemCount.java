package org.vasomotion.interop.tabular;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Tells the rows of wanted items, and counts those of others by item.
///
/// The rows of an item mostly follow each other.
final class ItemCount {

    private static final int LONGEST = 16;

    private final Map<String, long[]> counts = new HashMap<>();
    private final byte[] last = new byte[LONGEST];
    private int lastLength = -1;
    private long[] count = new long[1];

    /// The count of a wanted item has no room: it is made by those who read on.
    ItemCount(Collection<String> wanted) {
        wanted.forEach(item -> counts.put(item, new long[0]));
    }

    /// @param start of the cell, with its quotes if it has any
    boolean isWanted(byte[] buffer, int start, int end) {
        if (!isLast(buffer, start, end)) {
            look(buffer, start, end);
        }
        if (count.length == 0) {
            return true;
        }
        count[0]++;
        return false;
    }

    private boolean isLast(byte[] buffer, int start, int end) {
        if (end - start != lastLength) {
            return false;
        }
        for (int i = 0; i < lastLength; i++) {
            if (buffer[start + i] != last[i]) {
                return false;
            }
        }
        return true;
    }

    private void look(byte[] buffer, int start, int end) {
        count = counts.computeIfAbsent(text(buffer, start, end), _ -> new long[1]);
        lastLength = end - start <= LONGEST ? end - start : -1;
        System.arraycopy(buffer, start, last, 0, Math.max(0, lastLength));
    }

    private static String text(byte[] buffer, int start, int end) {
        String cell = new String(buffer, start, end - start, StandardCharsets.UTF_8);
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /// How many rows there were of each item that is not wanted; those without an item count as empty.
    Map<String, Long> others() {
        Map<String, Long> others = new HashMap<>();
        counts.forEach((item, rows) -> {
            if (rows.length > 0) {
                others.put(item, rows[0]);
            }
        });
        return others;
    }
}
