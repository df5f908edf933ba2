package org.vasomotion.server.ward;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A program to be killed: a ward that plays steps of a script as it is told on its input, and says when one
/// is acknowledged.
///
/// `<n>` plays a step, `state <file>` writes what the ward knows.
final class KilledWard {

    private KilledWard() {}

    /// Plays until its input ends.
    ///
    /// @param arguments folder, seed, number of steps, time at which it starts
    public static void main(String[] arguments) throws IOException {
        List<Script.Step> steps = Script.of(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
        SetClock clock = new SetClock(Instant.parse(arguments[3]));
        Ward ward = Wards.open(Path.of(arguments[0]), clock);
        Wards.admitAll(ward);
        System.out.println("open");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("state ")) {
                Files.write(Path.of(line.substring("state ".length())), Fingerprint.of(ward));
            } else {
                int number = Integer.parseInt(line);
                Wards.play(ward, clock, steps.subList(number, number + 1));
            }
            System.out.println(line);
        }
        ward.close();
    }
}
