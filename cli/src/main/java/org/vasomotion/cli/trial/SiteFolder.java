package org.vasomotion.cli.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.vasomotion.cli.study.report.PageFile;
import org.vasomotion.trials.trial.SiteStore;

/// Keeps finished sites of a trial in a folder, a file each.
public final class SiteFolder implements SiteStore {

    private final Path folder;

    public SiteFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> read(int site) {
        Path file = file(site);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(int site, String text) {
        try {
            PageFile.write(file(site), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int site) {
        return folder.resolve(String.format(Locale.ROOT, "site-%06d.txt", site));
    }
}
