package org.vasomotion.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// What this process uses from now on: processor time, and how long collections of
/// garbage stopped it.
final class ProcessUse {

    /// Name of the threads of the load generator; those of its client are called after the client.
    static final String LOAD = "load";

    private static final String CLIENT = "HttpClient-";

    private final long startNs = processorNs();
    private final AtomicLong longestStopMs = new AtomicLong();
    private final AtomicLong stoppedMs = new AtomicLong();

    ProcessUse() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            boolean isBeside = collector.getName().contains("Concurrent")
                    || collector.getName().contains("Cycles");
            if (!isBeside && collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener((told, _) -> stopped(told.getUserData()), null, null);
            }
        }
    }

    private void stopped(Object told) {
        if (told instanceof CompositeData data) {
            long ms = GarbageCollectionNotificationInfo.from(data).getGcInfo().getDuration();
            stoppedMs.addAndGet(ms);
            longestStopMs.accumulateAndGet(ms, Math::max);
        }
    }

    /// The longest stop, ms; 0 for less than one.
    long longestStopMs() {
        return longestStopMs.get();
    }

    /// All stops together, ms.
    long stoppedMs() {
        return stoppedMs.get();
    }

    /// Processor time since then, load generator included, s.
    double processorS() {
        return (processorNs() - startNs) / 1e9;
    }

    /// The most memory that this process has ever held, MiB, as the kernel counts it; 0 where there is no /proc.
    static double peakMebibytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                        .sum()
                : 0;
    }

    private static long processorNs() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /// Processor time so far of those threads of the load generator that run, ns.
    static long loadNs() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            boolean isLoad = thread != null
                    && (thread.getThreadName().equals(LOAD)
                            || thread.getThreadName().equals("main")
                            || thread.getThreadName().startsWith(CLIENT));
            sum += isLoad ? Math.max(0, threads.getThreadCpuTime(thread.getThreadId())) : 0;
        }
        return sum;
    }
}
