package org.vasomotion.server.operation;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;

/// The threads of the virtual machine that nobody waits for: those that collect garbage beside the program, and those
/// that compile it.
///
/// A collection takes seconds. With two processors it takes one of them from whoever answers, unless the system knows
/// that it can wait. Java has no option for that; Linux lets every program make its own threads yield.
@Api
public final class BackgroundThreads {

    /// By how much they yield more than the rest of the program: as much as `nice` gives by default.
    static final int NICER = 10;

    private static final int NICEST = 19;

    /// How the system's names of such threads begin; it keeps 15 characters.
    private static final List<String> BEGINNINGS =
            List.of("ZWorker", "Shenandoah GC ", "G1 Conc", "C1 CompilerThre", "C2 CompilerThre");

    private static final Path TASKS = Path.of("/proc/self/task");

    /// Where the niceness stands after the name in `stat`.
    private static final int NICENESS_FIELD = 16;

    /// `PRIO_PROCESS` of POSIX; for Linux a thread is one.
    private static final int OF_ONE_THREAD = 0;

    private final Set<String> seen = new HashSet<>();
    private final @Nullable MethodHandle setPriority;

    /// Finds out whether this system can do it.
    @SuppressWarnings("restricted") // whoever calls native code vouches for it: three numbers go in, one comes back
    public BackgroundThreads() {
        Linker linker = Linker.nativeLinker();
        this.setPriority = Files.isDirectory(TASKS)
                ? linker.defaultLookup()
                        .find("setpriority")
                        .map(address -> linker.downcallHandle(
                                address,
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT)))
                        .orElse(null)
                : null;
    }

    /// Makes those yield that have come since the last call: the machine starts and ends them as it needs them.
    ///
    /// Where the system cannot, nothing changes but how long some answers take.
    public void stepBack() {
        if (setPriority == null) {
            return;
        }
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            int niceness = Math.min(NICEST, niceness(Path.of("/proc/self")) + NICER);
            for (Path task : tasks) {
                String id = task.getFileName().toString();
                if (!seen.contains(id) && isInBackground(task)) {
                    lower(setPriority, Integer.parseInt(id), niceness);
                    seen.add(id);
                }
            }
        } catch (IOException e) {
            return; // a thread has just ended; the next call finds the others
        }
    }

    private static boolean isInBackground(Path task) throws IOException {
        String name = Files.readString(task.resolve("comm"));
        return BEGINNINGS.stream().anyMatch(name::startsWith);
    }

    /// Of a thread, or of the thread that a program began with.
    static int niceness(Path task) throws IOException {
        String stat = Files.readString(task.resolve("stat"));
        String afterName = stat.substring(stat.lastIndexOf(')') + 2);
        return Integer.parseInt(afterName.split(" ", -1)[NICENESS_FIELD]);
    }

    private static void lower(MethodHandle setPriority, int thread, int niceness) {
        try {
            int _ = (int) setPriority.invokeExact(OF_ONE_THREAD, thread, niceness);
        } catch (Throwable e) {
            throw new IllegalStateException("setpriority is no longer what it was when it was found", e);
        }
    }
}
