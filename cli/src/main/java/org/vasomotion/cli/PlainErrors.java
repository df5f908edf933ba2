package org.vasomotion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.vasomotion.interop.document.FileException;
import org.vasomotion.interop.tabular.DatasetException;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.security.UnsafeSettingException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns what a user can mend into one line. A fault of the program keeps its trace: it has to be reported.
final class PlainErrors implements IExecutionExceptionHandler {

    /// Something the user asked for that cannot be done as asked.
    static final class UserError extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UserError(String message) {
            super(message);
        }
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        switch (failure) {
            case UserError mistake -> err.println("vasomotion: " + mistake.getMessage());
            case JournalException journal -> err.println("vasomotion: " + journal.getMessage());
            case UnsafeSettingException unsafe -> err.println("vasomotion: " + unsafe.getMessage());
            case DatasetException unreadable -> err.println("vasomotion: " + unreadable.getMessage());
            case FileException file -> file.problems().forEach(problem -> err.println("vasomotion: " + problem));
            case UncheckedIOException io -> err.println("vasomotion: " + plain(Objects.requireNonNull(io.getCause())));
            case IOException io -> err.println("vasomotion: " + plain(io));
            default -> {
                err.println("vasomotion: this is a fault of the program; please report it with what follows.");
                failure.printStackTrace(err);
            }
        }
        return commandLine.getCommandSpec().exitCodeOnExecutionException();
    }

    private static String plain(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "no permission to use " + denied.getFile();
            case FileAlreadyExistsException exists -> exists.getFile() + " exists and is no folder";
            case NoSuchFileException absent -> absent.getFile() + " does not exist";
            case FileSystemException file when file.getReason() == null -> file.getFile() + " cannot be used";
            case FileSystemException file -> file.getFile() + ": " + file.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
