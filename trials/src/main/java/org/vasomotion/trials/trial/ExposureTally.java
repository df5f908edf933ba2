package org.vasomotion.trials.trial;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.clinician.Act;

/// Sums what one patient is exposed to, look by look: what is so at a look is taken to last until the next.
/// Rates change at looks only, so that amounts are exact.
final class ExposureTally {

    private static final double LOW_MMHG = 65;
    private static final double LONG_S = 3;
    private static final double RAISED_MMOL_PER_L = 2;

    /// A bed lacks flow below this share of its flow at rest in health. Assumed.
    @Dimensionless
    private static final double ENOUGH = 0.7;

    private static final double MINUTES_PER_H = 60;

    private static final Set<String> PRESSORS = Set.of("norepinephrine", "epinephrine", "vasopressin");
    private static final Set<String> INOTROPES = Set.of("dobutamine", "milrinone", "levosimendan", "epinephrine");
    private static final Set<String> DILATORS = Set.of("nitroglycerin", "iloprost");

    /// Points per unit of rate: Song 2021, 10.3390/jcm10030495; vasopressin counts per kilogram.
    @Dimensionless
    private static final Map<String, Double> POINTS = Map.of(
            "dobutamine", 1.0,
            "epinephrine", 100.0,
            "milrinone", 10.0,
            "vasopressin", 10_000.0,
            "norepinephrine", 100.0);

    private static final List<Lack> LACKS = List.of(
            new Lack(Exposure.LACK_IN_KIDNEY, Bed.KIDNEY),
            new Lack(Exposure.LACK_IN_GUT, Bed.GUT),
            new Lack(Exposure.LACK_IN_LIVER, Bed.HEPATIC_ARTERY),
            new Lack(Exposure.LACK_IN_MUSCLE, Bed.MUSCLE),
            new Lack(Exposure.LACK_IN_SKIN, Bed.SKIN),
            new Lack(Exposure.LACK_IN_VITAL, Bed.VITAL));

    private record Lack(Exposure exposure, Bed bed) {}

    private final VirtualPatients patients;
    private final int lane;
    private final double urineBeforeMl;
    private final double balanceBeforeMl;

    /// By the place of the drug in the formulary.
    @Dimensionless
    private final double[] points;

    private final int vasopressin;

    /// By the place of the exposure among exposures, each in its unit.
    @Dimensionless
    private final double[] sums = new double[Exposure.values().length];

    ExposureTally(VirtualPatients patients, int lane) {
        this.patients = patients;
        this.lane = lane;
        this.points = patients.formulary().drugs().stream()
                .mapToDouble(drug -> POINTS.getOrDefault(drug.name(), 0.0))
                .toArray();
        this.vasopressin = patients.formulary().place("vasopressin");
        put(Exposure.REFILL_NORMAL_AFTER, Double.NaN);
        put(Exposure.DEATH_AFTER, Double.NaN);
        int norepinephrine = patients.formulary().place("norepinephrine");
        put(Exposure.LAST_NOREPINEPHRINE, patients.therapies().rate(lane, norepinephrine));
        put(Exposure.VASOACTIVE_SCORE_AT_START, score());
        urineBeforeMl = volumeMl(StateVariable.URINE_TOTAL);
        balanceBeforeMl = volumeMl(StateVariable.FLUID_BALANCE);
    }

    /// So far, in the unit of the exposure.
    @Dimensionless
    double of(Exposure exposure) {
        return sums[place(exposure)];
    }

    private void put(Exposure exposure, @Dimensionless double amount) {
        sums[place(exposure)] = amount;
    }

    @SuppressWarnings("EnumOrdinal") // told to nobody
    private static int place(Exposure exposure) {
        return exposure.ordinal();
    }

    void ordered(List<Act> acts) {
        for (Act act : acts) {
            if (act instanceof Act.Ordered ordered && ordered.order() instanceof Order.Give) {
                add(Exposure.BOLUSES, 1);
            }
        }
    }

    /// What is so now lasts until the next look.
    void lasts(Duration now, Duration until) {
        double hours = until.toSeconds() / 3600.0;
        if (patients.isDead(lane)) {
            if (Double.isNaN(of(Exposure.DEATH_AFTER))) {
                put(Exposure.DEATH_AFTER, now.toSeconds() / 3600.0);
            }
            return;
        }
        put(Exposure.LAST_NOREPINEPHRINE, 0.0);
        put(Exposure.URINE, volumeMl(StateVariable.URINE_TOTAL) - urineBeforeMl);
        put(Exposure.BALANCE, volumeMl(StateVariable.FLUID_BALANCE) - balanceBeforeMl);
        volumes(hours);
        drugs(hours);
        signs(now, hours);
        for (Lack lack : LACKS) {
            add(lack.exposure(), hours * lack(lack.bed()));
        }
    }

    private void volumes(double hours) {
        double mlPerMin = patients.therapies().rate(lane, Treatment.CRYSTALLOID)
                + patients.therapies().rate(lane, Treatment.ALBUMIN);
        add(Exposure.RESUSCITATION_FLUID, mlPerMin * MINUTES_PER_H * hours);
        add(Exposure.RED_CELLS, patients.therapies().rate(lane, Treatment.RED_CELLS) * MINUTES_PER_H * hours);
    }

    private void drugs(double hours) {
        List<SimulatedDrug> drugs = patients.formulary().drugs();
        double pressor = 0;
        double inotrope = 0;
        double dilator = 0;
        for (int place = 0; place < drugs.size(); place++) {
            double rate = patients.therapies().rate(lane, place);
            if (rate > 0) {
                String name = drugs.get(place).name();
                pressor = PRESSORS.contains(name) ? hours : pressor;
                inotrope = INOTROPES.contains(name) ? hours : inotrope;
                dilator = DILATORS.contains(name) ? hours : dilator;
                if (name.equals("norepinephrine")) {
                    put(Exposure.LAST_NOREPINEPHRINE, rate);
                    add(Exposure.NOREPINEPHRINE, rate * MINUTES_PER_H * hours);
                }
            }
        }
        add(Exposure.VASOPRESSOR_TIME, pressor);
        add(Exposure.INOTROPE_TIME, inotrope);
        add(Exposure.VASODILATOR_TIME, dilator);
        put(Exposure.HIGHEST_VASOACTIVE_SCORE, Math.max(of(Exposure.HIGHEST_VASOACTIVE_SCORE), score()));
    }

    @Dimensionless
    private double score() {
        double score = 0;
        for (int place = 0; place < points.length; place++) {
            double of = points[place] * patients.therapies().rate(lane, place);
            score += place == vasopressin ? of / weightKg() : of;
        }
        return score;
    }

    private double weightKg() {
        return patients.block().parameters().of(Parameter.WEIGHT)[lane];
    }

    private void signs(Duration now, double hours) {
        boolean isLong = patients.read(lane, Sign.CAPILLARY_REFILL_TIME) > LONG_S;
        add(Exposure.HYPOTENSION, patients.read(lane, Sign.MEAN_ARTERIAL_PRESSURE) < LOW_MMHG ? hours : 0);
        add(Exposure.LONG_REFILL, isLong ? hours : 0);
        add(Exposure.RAISED_LACTATE, patients.read(lane, Sign.LACTATE) > RAISED_MMOL_PER_L ? hours : 0);
        if (!isLong && Double.isNaN(of(Exposure.REFILL_NORMAL_AFTER))) {
            put(Exposure.REFILL_NORMAL_AFTER, now.toSeconds() / 3600.0);
        }
    }

    private double volumeMl(StateVariable variable) {
        return patients.block().size(lane) * patients.block().state().of(variable)[lane];
    }

    /// 0 with enough flow, 1 with none.
    @Dimensionless
    private double lack(Bed bed) {
        double flow = patients.block().bedSignals().of(BedSignal.RELATIVE_FLOW, bed.place())[lane];
        return Math.max(0, 1 - flow / ENOUGH);
    }

    private void add(Exposure exposure, @Dimensionless double amount) {
        sums[place(exposure)] += amount;
    }
}
