package org.vasomotion.cli.trial;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vasomotion.cli.scenario.Amount;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.trials.clinician.Delay;
import org.vasomotion.trials.clinician.Habits;
import org.vasomotion.trials.clinician.PressureTarget;

/// Reads how the clinicians of a trial work; what is left out is as usual.
final class HabitsReader {

    private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?) to (\\d+(?:\\.\\d+)?) mm\\[Hg\\]");
    private static final double PERCENT = 100;

    private final Problems problems;

    HabitsReader(Problems problems) {
        this.problems = problems;
    }

    Habits habits(FileNode node) {
        Fields fields = Fields.of(
                problems, node, "not-followed", "missed", "treating", "measuring", "pressure", "titrates-every");
        Habits usual = Habits.usual();
        try {
            return new Habits(
                    share(fields, "not-followed", usual.notFollowed()),
                    share(fields, "missed", usual.missed()),
                    delay(fields, "treating", usual.treating()),
                    delay(fields, "measuring", usual.measuring()),
                    fields.has("pressure") ? pressure(problems, fields.need("pressure")) : usual.pressure(),
                    fields.has("titrates-every") ? duration(fields, "titrates-every") : usual.titratesEvery());
        } catch (IllegalArgumentException e) {
            throw problems.at(node, String.valueOf(e.getMessage()));
        }
    }

    private double share(Fields fields, String key, double usual) {
        return fields.has(key) ? Amount.read(problems, fields.need(key), key, "%") / PERCENT : usual;
    }

    private Delay delay(Fields fields, String key, Delay usual) {
        return fields.has(key) ? new Delay(duration(fields, key), usual.spread()) : usual;
    }

    private Duration duration(Fields fields, String key) {
        return Durations.read(problems, fields.need(key), key);
    }

    /// `65 to 75 mm[Hg]`.
    static PressureTarget pressure(Problems problems, FileNode node) {
        Matcher range = RANGE.matcher(Fields.text(problems, node, "pressure").strip());
        if (!range.matches()) {
            throw problems.at(node, "'pressure' is a range with its unit: 65 to 75 mm[Hg]");
        }
        try {
            return new PressureTarget(Double.parseDouble(range.group(1)), Double.parseDouble(range.group(2)));
        } catch (IllegalArgumentException e) {
            throw problems.at(node, String.valueOf(e.getMessage()));
        }
    }
}
