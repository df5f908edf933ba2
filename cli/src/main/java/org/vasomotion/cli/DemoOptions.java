package org.vasomotion.cli;

import picocli.CommandLine.Option;

/// What a demonstration can be asked to show.
final class DemoOptions {

    @Option(
            names = "--demo",
            required = true,
            description = "A ward of virtual septic-shock patients, whose time runs faster than the wall's.")
    boolean isAsked;

    @Option(names = "--patients", description = "How many patients, at most 500 (${DEFAULT-VALUE}).")
    int patients = 12;

    @Option(names = "--speed", description = "Seconds there per second here, at most 600 (${DEFAULT-VALUE}).")
    double speed = 30;

    @Option(names = "--seed", description = "Of all chance; the same seed, the same patients (${DEFAULT-VALUE}).")
    long seed = 1;
}
