package org.vasomotion.guidance.intake;

import static org.vasomotion.guidance.intake.Door.time;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;

/// Made-up streams of readings with everything that goes wrong, and collisions on purpose.
final class RandomStream {

    private static final List<String> ITEMS = List.of(
            "lactate", "lactate", "pressure", "cuff", "temperature", "urine", "norepinephrine", "saline", "alarm", "?");

    private RandomStream() {}

    static List<SourceReading> readings(Seeded seeded) {
        List<SourceReading> stream = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            SourceReading sent = reading("m" + i, seeded);
            stream.add(sent);
            switch (seeded.below(8)) {
                case 0 -> stream.add(sent);
                case 1 -> stream.add(withReceipt(sent, seeded));
                case 2 -> stream.add(Door.revised(sent, 1, ReadingStatus.CORRECTED));
                case 3 ->
                    stream.add(
                            withReceipt(Door.revised(sent, seeded.below(2), ReadingStatus.ENTERED_IN_ERROR), seeded));
                default -> {}
            }
        }
        return stream;
    }

    private static SourceReading reading(String message, Seeded seeded) {
        String item = seeded.oneOf(ITEMS);
        SourceTime start = seeded.below(20) == 0 ? new SourceTime.Missing() : time(15 * seeded.below(40) - 30);
        SourceReading sent = Door.reading(message, item, value(item, seeded), unit(item, seeded), start);
        SourceTime end = item.equals("norepinephrine") || item.equals("saline")
                ? seeded.oneOf(List.of(new SourceTime.Missing(), time(500), time(700)))
                : start;
        return withReceipt(Door.timed(sent, start, end, start), seeded);
    }

    private static SourceReading withReceipt(SourceReading reading, Seeded seeded) {
        return Door.timed(reading, reading.start(), reading.end(), time(15 * seeded.below(50) - 30));
    }

    private static String value(String item, Seeded seeded) {
        if (seeded.below(10) == 0) {
            return seeded.oneOf(List.of("", "hemolyzed", "-5", "1e9", "NaN", "<x"));
        }
        return switch (item) {
            case "lactate" -> seeded.oneOf(List.of("2", "3", "<2", "LESS THAN 2"));
            case "temperature" -> seeded.oneOf(List.of("37", "38"));
            default -> seeded.oneOf(List.of("60", "70"));
        };
    }

    private static String unit(String item, Seeded seeded) {
        if (seeded.below(15) == 0) {
            return seeded.oneOf(List.of("", "furlong", "mg/dL"));
        }
        return switch (item) {
            case "lactate" -> "mmol/L";
            case "pressure", "cuff" -> "mmHg";
            case "temperature" -> "Cel";
            case "urine" -> "mL";
            case "norepinephrine" -> "ug/min";
            case "saline" -> seeded.oneOf(List.of("mL", "mL/h"));
            default -> "1";
        };
    }
}
