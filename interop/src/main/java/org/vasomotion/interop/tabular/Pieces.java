package org.vasomotion.interop.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a table into files of about the same size, so that several threads can read it. Each begins with the table's
/// first line.
///
/// They are cut after a line, and what a line is to a table is not known here: one may end inside a cell. Such a piece
/// ends with a row that is none, which is for the reader to notice.
final class Pieces extends OutputStream {

    /// Where the first line is longer, the file is no table.
    private static final int LONGEST_HEADER = 1 << 20;

    private final Path folder;
    private final String table;
    private final long most;
    private final Inflated taker;
    private final ByteArrayOutputStream header = new ByteArrayOutputStream();
    private boolean hasHeader;
    private OutputStream out;
    private Path place;
    private int number;
    private long written;
    private boolean isFull;
    private boolean isFinished;

    /// @param most bytes after which the next line begins another file
    /// @param taker gets each file as soon as it is full
    Pieces(Path folder, String table, long most, Inflated taker) throws IOException {
        this.folder = folder;
        this.table = table;
        this.most = most;
        this.taker = taker;
        this.place = place();
        this.out = Files.newOutputStream(place);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        keepHeader(bytes, from, length);
        int end = from + length;
        int begin = from;
        while (begin < end) {
            if (isFull) {
                goOn();
            }
            int cut = cut(bytes, begin, end);
            out.write(bytes, begin, cut - begin);
            written += cut - begin;
            begin = cut;
        }
    }

    private void keepHeader(byte[] bytes, int from, int length) throws IOException {
        for (int i = from; !hasHeader && i < from + length; i++) {
            header.write(bytes[i]);
            hasHeader = bytes[i] == '\n';
        }
        if (header.size() > LONGEST_HEADER) {
            throw new IOException("the first line of " + table + " is longer than " + LONGEST_HEADER + " bytes");
        }
    }

    /// Where the file is full, at the end of a line, or the end of these bytes.
    private int cut(byte[] bytes, int from, int end) {
        int at = from + (int) Math.min(end - from, Math.max(0, most - written));
        while (at < end && !isFull) {
            isFull = bytes[at++] == '\n';
        }
        return at;
    }

    private void goOn() throws IOException {
        out.close();
        taker.add(new Inflated.Part(place, true));
        number++;
        place = place();
        out = Files.newOutputStream(place);
        out.write(header.toByteArray());
        written = 0;
        isFull = false;
    }

    private Path place() {
        return folder.resolve(table + (number == 0 ? "" : "-" + (number + 1)) + ".csv");
    }

    /// Nothing more comes.
    void finish() throws IOException {
        out.close();
        taker.add(new Inflated.Part(place, number > 0));
        taker.end();
        isFinished = true;
    }

    /// What was begun and not finished is of no use to anybody.
    @Override
    public void close() throws IOException {
        out.close();
        if (!isFinished) {
            Files.deleteIfExists(place);
        }
    }
}
