package org.vasomotion.interop.tabular;

import java.io.IOException;
import java.io.OutputStream;

/// Writes rows of CSV cell by cell, as they were.
final class RowWriter {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LONGEST_NUMBER = 20;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final byte[] digits = new byte[LONGEST_NUMBER];
    private int filled;

    /// @param out to be closed by the caller
    RowWriter(OutputStream out) {
        this.out = out;
    }

    /// The first cell of a row.
    ///
    /// @param number not below zero
    void number(long number) throws IOException {
        int at = LONGEST_NUMBER;
        long left = number;
        do {
            digits[--at] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        put(digits, at, LONGEST_NUMBER);
    }

    void cell(byte[] from, int start, int end) throws IOException {
        put((byte) ',');
        put(from, start, end);
    }

    void end() throws IOException {
        put((byte) '\n');
    }

    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    private void put(byte sign) throws IOException {
        if (filled == BUFFER_BYTES) {
            flush();
        }
        buffer[filled++] = sign;
    }

    private void put(byte[] from, int start, int end) throws IOException {
        int length = end - start;
        if (length > BUFFER_BYTES - filled) {
            flush();
        }
        if (length > BUFFER_BYTES) {
            out.write(from, start, length);
        } else {
            System.arraycopy(from, start, buffer, filled, length);
            filled += length;
        }
    }
}
