package org.vasomotion.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Runs a command to its end and reports its time and its greatest memory.
///
/// @param seconds wall time of the whole process
/// @param peakMebibytes greatest resident memory; zero where the system does not tell (`/proc` is read)
record ChildProcess(double seconds, double peakMebibytes) {

    static ChildProcess run(List<String> command) throws IOException, InterruptedException {
        long startedNs = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        double peak = 0;
        Path status = Path.of("/proc/" + process.pid() + "/status");
        while (process.isAlive()) {
            peak = Math.max(peak, peak(status));
            if (process.waitFor(Duration.ofMillis(5))) {
                break;
            }
        }
        double seconds = (System.nanoTime() - startedNs) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return new ChildProcess(seconds, peak);
    }

    /// The Java that runs this program.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// `VmHWM` is kept by the kernel as the greatest value so far, so a late look misses only the last moments.
    private static double peak(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
        } catch (IOException gone) {
            return 0;
        }
        return 0;
    }
}
