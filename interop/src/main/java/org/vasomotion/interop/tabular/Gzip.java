package org.vasomotion.interop.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// Inflates and checks compressed files. The scan does not look at their checksums: of a damaged file it delivers rows
/// that nobody ever wrote.
final class Gzip {

    private static final int BUFFER_BYTES = 1 << 16;

    private Gzip() {}

    static boolean isCompressed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    static void verify(Path file) {
        if (!isCompressed(file)) {
            return;
        }
        try {
            inflate(file, OutputStream.nullOutputStream(), Long.MAX_VALUE);
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    /// Hands over what is in a file, and checks it.
    ///
    /// @param most bytes that are handed over
    /// @throws DatasetException if the file is damaged or cut short
    /// @throws IOException if `out` does not take them, there are more, or the thread was interrupted
    static void inflate(Path file, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long left = most;
        try (InputStream in = open(file)) {
            for (int n = read(file, in, buffer); n >= 0; n = read(file, in, buffer)) {
                left -= n;
                if (left < 0) {
                    throw new IOException(file + " holds more than " + most + " bytes");
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException(file + " was not read to its end");
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private static InputStream open(Path file) {
        try {
            return new GZIPInputStream(Files.newInputStream(file), BUFFER_BYTES);
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private static int read(Path file, InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private static DatasetException damaged(Path file, IOException cause) {
        return new DatasetException(file + " is damaged or cut short: " + cause.getMessage(), cause);
    }
}
