package org.vasomotion.server.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.vasomotion.server.journal.JournalException.Trouble;

/// Keeps a second server away from a folder. The operating system gives the lock back when the process ends,
/// however it ends.
final class FolderLock {

    private final Path file;
    private @Nullable FileChannel channel;

    FolderLock(Path folder) {
        this.file = folder.resolve("journal.lock");
    }

    /// Takes the lock, if this object does not hold it already.
    ///
    /// @throws JournalException if another server holds it
    void take() {
        if (channel != null) {
            return;
        }
        try {
            FileChannel opened = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(opened) == null) {
                opened.close();
                throw inUse();
            }
            opened.truncate(0);
            byte[] owner = ("process " + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
            opened.write(ByteBuffer.wrap(owner), 0);
            channel = opened;
        } catch (IOException e) {
            throw new JournalException(Trouble.UNREACHABLE, file + " cannot be locked: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel opened) throws IOException {
        try {
            return opened.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process holds it
        }
    }

    private JournalException inUse() throws IOException {
        String owner = Files.readString(file);
        return new JournalException(
                Trouble.IN_USE,
                "another server writes to the journal in " + file.getParent()
                        + (owner.isBlank() ? "" : " (" + owner + ")")
                        + ": stop it, or choose another folder with --data",
                null);
    }

    void release() {
        FileChannel held = channel;
        channel = null;
        if (held != null) {
            try {
                held.close();
            } catch (IOException e) {
                throw new JournalException(Trouble.UNREACHABLE, file + " cannot be unlocked", e);
            }
        }
    }
}
