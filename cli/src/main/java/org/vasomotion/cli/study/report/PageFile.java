package org.vasomotion.cli.study.report;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Puts a page where it belongs: as a whole or not at all.
public final class PageFile {

    private PageFile() {}

    /// Writes the page and replaces what was there; leaves nothing if the disk is full.
    public static Path write(Path file, String page) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(unfinished, page);
            return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException says) {
            throw says;
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw new IOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
