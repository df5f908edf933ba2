package org.vasomotion.interop.tabular;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Where the cells of one row lie, quotes included. Used again for the next row.
///
/// Takes rows that all who read CSV agree on. What any of them may see otherwise is irregular: another number of cells,
/// a quote inside a cell that does not begin with one, a line break in a cell, a carriage return, bytes that are no
/// text.
final class CsvRow {

    private static final byte QUOTE = '"';

    private final int[] starts;
    private final int[] ends;
    private boolean isIrregular;
    private boolean isAscii = true;

    /// @param cells how many a row has
    CsvRow(int cells) {
        this.starts = new int[cells];
        this.ends = new int[cells];
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    /// Whether the last row that was looked at is irregular.
    boolean isIrregular() {
        return isIrregular;
    }

    /// Finds the cells of the row that begins at `from`.
    ///
    /// @return where the next row begins; 0 if the row does not end before `limit`, or is irregular
    int split(byte[] buffer, int from, int limit) {
        isAscii = true;
        int at = from;
        for (int cell = 0; cell < starts.length; cell++) {
            starts[cell] = at;
            at = at < limit && buffer[at] == QUOTE ? quoted(buffer, at, limit) : plain(buffer, at, limit);
            if (at < 0 || at == limit) {
                return 0;
            }
            ends[cell] = at;
            boolean isLast = cell == starts.length - 1;
            if (buffer[at] != (isLast ? '\n' : ',')) {
                return irregular();
            }
            at++;
        }
        return isAscii || isText(buffer, from, at) ? at : irregular();
    }

    private int irregular() {
        isIrregular = true;
        return 0;
    }

    /// The end of a cell without quotes; -1 if it is irregular.
    private int plain(byte[] buffer, int from, int limit) {
        for (int at = from; at < limit; at++) {
            byte sign = buffer[at];
            if (sign > ',') {
                continue;
            }
            if (sign == ',' || sign == '\n') {
                return at;
            }
            if (isBroken(sign) || sign == QUOTE) {
                isIrregular = true;
                return -1;
            }
        }
        return limit;
    }

    /// The end of a cell in quotes, in which two stand for one; -1 if it is irregular.
    private int quoted(byte[] buffer, int from, int limit) {
        for (int at = from + 1; at < limit; at++) {
            byte sign = buffer[at];
            if (sign == QUOTE) {
                if (at + 1 == limit || buffer[at + 1] != QUOTE) {
                    return at + 1;
                }
                at++;
            } else if (sign < ' ' && (sign == '\n' || isBroken(sign))) {
                isIrregular = true;
                return -1;
            }
        }
        return limit;
    }

    private boolean isBroken(byte sign) {
        isAscii &= sign >= 0;
        return sign == '\r' || sign == 0;
    }

    private static boolean isText(byte[] buffer, int from, int until) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, from, until - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
