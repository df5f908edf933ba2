package org.vasomotion.cli;

import picocli.CommandLine.Option;

/// What a demonstration can be asked to show.
final class DemoOptions {

    // In words of the help: there the group is not made yet, so that it cannot say its defaults itself.
    private static final int PATIENTS = 12;
    private static final int SPEED = 30;
    private static final int SEED = 1;

    @Option(
            names = "--demo",
            required = true,
            description = "A ward of virtual septic-shock patients, whose time runs faster than the wall's.")
    boolean isAsked;

    @Option(names = "--patients", description = "How many patients, at most 500 (" + PATIENTS + ").")
    int patients = PATIENTS;

    @Option(names = "--speed", description = "Seconds there per second here, at most 600 (" + SPEED + ").")
    double speed = SPEED;

    @Option(names = "--seed", description = "Of all chance; the same seed, the same patients (" + SEED + ").")
    long seed = SEED;
}
