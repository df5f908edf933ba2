package org.vasomotion.interop.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// Checks compressed files. The scan does not look at their checksums: of a damaged file it delivers rows that nobody
/// ever wrote.
final class Gzip {

    private static final int BUFFER_BYTES = 1 << 16;

    private Gzip() {}

    static void verify(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return;
        }
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER_BYTES)) {
            while (in.read(buffer) >= 0) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new DatasetException(file + " is damaged or cut short: " + e.getMessage(), e);
        }
    }
}
