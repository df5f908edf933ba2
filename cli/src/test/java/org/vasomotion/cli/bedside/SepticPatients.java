package org.vasomotion.cli.bedside;

import static org.vasomotion.cli.bedside.TestWard.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.cli.bedside.TestWard.Reading;

/// Made-up patients for journeys: courses of the last hours, not data of anybody.
final class SepticPatients {

    private static final String REFILL = "capillary-refill-time|glass-slide|finger";
    private static final String PRESSURE = "mean-arterial-pressure|arterial-line";

    private SepticPatients() {}

    /// Pressure at target on norepinephrine while refill stays long: he is advised something, and dissociated.
    static void dissociated(TestWard ward, String patient, String bed) {
        ward.admit(patient, bed, "Study " + bed);
        ward.declareEverythingRecorded(patient);
        List<Reading> all = new ArrayList<>(List.of(
                reading("body-weight|stated", 74, "kg", Duration.ofHours(5)),
                reading("age|stated", 61, "a", Duration.ofHours(5)),
                reading("suspected-infection|stated", 1, "{score}", Duration.ofHours(5)),
                reading("central-venous-oxygen-saturation|blood-gas-analyser|central-venous-blood", 71, "%", HALF)));
        for (int minutes = 300; minutes > 0; minutes -= 10) {
            Duration before = Duration.ofMinutes(minutes);
            all.addAll(pressures(70 - minutes / 60.0, before));
            all.add(reading("norepinephrine", 0.18, "ug/kg/min", before));
            if (minutes % 60 == 30) {
                all.add(reading(REFILL, 4.2 + minutes / 300.0, "s", before));
                all.add(reading("lactate|blood-gas-analyser|arterial-blood", 3.0, "mmol/L", before));
                all.add(reading("mottling-score|examination|knee", 2, "{score}", before));
            }
        }
        all.addAll(pressures(70, Duration.ofSeconds(5)));
        ward.tell(patient, all);
    }

    private static final Duration HALF = Duration.ofMinutes(30);

    private static List<Reading> pressures(double mean, Duration before) {
        return List.of(
                reading(PRESSURE, mean, "mm[Hg]", before),
                reading("systolic-arterial-pressure|arterial-line", mean * 1.6, "mm[Hg]", before),
                reading("diastolic-arterial-pressure|arterial-line", mean * 0.8, "mm[Hg]", before),
                reading("heart-rate|monitor", 102, "/min", before));
    }

    /// Everything at target.
    static void quiet(TestWard ward, String patient, String bed) {
        ward.admit(patient, bed, "Study " + bed);
        ward.tell(
                patient,
                reading(REFILL, 2.1, "s", Duration.ofMinutes(10)),
                reading(PRESSURE, 76, "mm[Hg]", Duration.ofSeconds(5)),
                reading("lactate|blood-gas-analyser|arterial-blood", 1.2, "mmol/L", Duration.ofMinutes(20)));
    }
}
