package org.vasomotion.cli;

import picocli.CommandLine.Command;

/// Listed in the help; the launcher starts the benchmarks themselves, which have a class path of their own.
@Command(
        name = "bench",
        description = "Measure speed and memory, as ratios within one run. Started by the launcher ./vasomotion bench.")
final class BenchCommand implements Runnable {

    @Override
    public void run() {
        throw new PlainErrors.UserError("benchmarks are started by the launcher: ./vasomotion bench");
    }
}
