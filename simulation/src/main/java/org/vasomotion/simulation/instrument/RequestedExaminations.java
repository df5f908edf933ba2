package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.OrganFunction;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.ResponsivenessTests;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.measurand.Ventilation;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.procedure.LegRaises;
import org.vasomotion.simulation.sign.Sign;

/// What somebody at the bed does because he was asked to, beside what is done anyway: refill, a sample of
/// blood, a look at the monitor, a passive leg raise. Every hour he also says which warnings there are not.
///
/// Put beside the [StandardInstruments] of the same bed. Samples are known after 5 to 20 min, as those of the
/// laboratory; the rest within two minutes (assumed). A virtual patient has no rhythm, no coronary disease,
/// no belly and no ventilator of his own: that is stated, and it is why those statements are always
/// "absent".
@Api
public final class RequestedExaminations {

    private static final String DEVICE = "requested examination";
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Waiting ANALYSIS = Waiting.minutes(5, 20);
    private static final Waiting AT_ONCE = Waiting.minutes(0, 2);
    private static final Waiting NO_TIME = Waiting.minutes(0, 0);

    /// Red cells carry a third of their volume in hemoglobin, g/dL per %: the bedside's rule of three.
    private static final double HEMATOCRIT_PER_G_PER_DL = 3;

    private static final List<MeasuredItem> ABSENT = Stream.of(
                    ClinicalContext.NEW_ARRHYTHMIA,
                    ClinicalContext.MYOCARDIAL_ISCHEMIA,
                    ClinicalContext.DIGITAL_ISCHEMIA,
                    ClinicalContext.NEW_PULMONARY_CRACKLES,
                    ClinicalContext.INODILATOR_CONTRAINDICATED,
                    ClinicalContext.PASSIVE_LEG_RAISE_CONTRAINDICATED,
                    ClinicalContext.ACTIVE_BLEEDING,
                    ClinicalContext.CONTROLLED_VENTILATION)
            .map(RequestedExaminations::stated)
            .toList();

    private static final MeasuredItem TESTS = stated(ClinicalContext.FLUID_RESPONSIVENESS_ASSESSABLE);
    private static final MeasuredItem HEMATOCRIT =
            MeasuredItem.of(Metabolism.HEMATOCRIT, Method.BLOOD_GAS_ANALYSER, Site.ARTERIAL_BLOOD);
    private static final MeasuredItem LEG_RAISE = MeasuredItem.of(
            ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE, Method.PULSE_CONTOUR, Site.UNSPECIFIED);
    private static final Scale LEG_RAISE_SCALE = new Scale(1, -90, 200);

    /// Two values of one contour within a minute: of its scatter between values (11 %) most is drift and
    /// movement, and 2 % stay (least significant change of pulse contour some 4 % over minutes; from
    /// memory).
    @Dimensionless
    private static final double CONTOUR_WITHIN_A_MINUTE = 0.02;

    private static final List<Channel> BLOOD = List.of(
            blood(Sign.LACTATE, Metabolism.LACTATE, Site.ARTERIAL_BLOOD),
            blood(Sign.HEMOGLOBIN, Metabolism.HEMOGLOBIN, Site.ARTERIAL_BLOOD),
            blood(Sign.ARTERIAL_OXYGEN_SATURATION, BloodGases.ARTERIAL_OXYGEN_SATURATION, Site.ARTERIAL_BLOOD),
            blood(
                    Sign.CENTRAL_VENOUS_OXYGEN_SATURATION,
                    BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION,
                    Site.CENTRAL_VENOUS_BLOOD));

    /// At the ear, where a cold finger is no matter.
    /// Of who has no reason for another: the model has no abdomen and no platelets.
    private static final MeasuredItem ABDOMEN =
            MeasuredItem.of(Congestion.INTRA_ABDOMINAL_PRESSURE, Method.URINARY_CATHETER, Site.BLADDER);
    private static final MeasuredItem PLATELETS =
            MeasuredItem.of(OrganFunction.PLATELET_COUNT, Method.CENTRAL_LABORATORY, Site.UNSPECIFIED);
    private static final double USUAL_ABDOMEN_MMHG = 8;

    @Dimensionless
    private static final double USUAL_THOUSAND_PLATELETS = 150;

    /// Told from central venous pressure: none below 8, mild below 12 mmHg, else moderate. Assumed.
    private static final MeasuredItem VENOUS_EXCESS =
            MeasuredItem.of(Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE, Method.ULTRASOUND, Site.UNSPECIFIED);
    private static final double FULL_MMHG = 8;
    private static final double OVERFULL_MMHG = 12;

    private static final Channel SATURATION = new Channel(
            StandardErrors.saturationByPulseOximeter(),
            MeasuredItem.of(Ventilation.PERIPHERAL_OXYGEN_SATURATION, Method.PULSE_OXIMETER, Site.EAR));

    private static final List<Channel> SCREEN = List.of(
            SATURATION,
            line(Sign.MEAN_ARTERIAL_PRESSURE, MacroHemodynamics.MEAN_ARTERIAL_PRESSURE),
            line(Sign.SYSTOLIC_ARTERIAL_PRESSURE, MacroHemodynamics.SYSTOLIC_ARTERIAL_PRESSURE),
            line(Sign.DIASTOLIC_ARTERIAL_PRESSURE, MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE),
            Channel.of(
                    Sign.CENTRAL_VENOUS_PRESSURE,
                    MeasuredItem.of(
                            MacroHemodynamics.CENTRAL_VENOUS_PRESSURE,
                            Method.CENTRAL_VENOUS_CATHETER,
                            Site.UNSPECIFIED)));

    private static final Set<Measurand> OFFERED = Stream.concat(
                    Stream.of(PeripheralSigns.CAPILLARY_REFILL_TIME, LEG_RAISE.measurand(), Metabolism.HEMATOCRIT),
                    Stream.concat(BLOOD.stream(), SCREEN.stream())
                            .map(channel -> channel.item().measurand()))
            .collect(Collectors.toUnmodifiableSet());

    private final Bedside bed;
    private final Channel refill;
    private final RandomGenerator chance;
    private final Schedule schedule = new Schedule(Duration.ofMillis(1));
    private final Outbox out;
    private final Map<Measurand, Duration> taken = new HashMap<>();

    private RequestedExaminations(Bedside bed, BedsidePlan plan) {
        this.bed = bed;
        this.chance = bed.chance(DEVICE);
        this.out = new Outbox(bed.id(), bed.start());
        this.refill = refill(plan.refill());
    }

    /// Somebody who was asked nothing yet.
    public static RequestedExaminations at(Bedside bed, BedsidePlan plan) {
        return new RequestedExaminations(bed, plan);
    }

    /// What can be asked for.
    public static Set<Measurand> offered() {
        return OFFERED;
    }

    /// All that he may say: for the source's profile.
    public static List<MeasuredItem> items() {
        List<MeasuredItem> items = new ArrayList<>(ABSENT);
        items.addAll(List.of(TESTS, HEMATOCRIT, LEG_RAISE, ABDOMEN, PLATELETS, VENOUS_EXCESS));
        Stream.concat(BLOOD.stream(), SCREEN.stream()).map(Channel::item).forEach(items::add);
        return items;
    }

    /// Measures something if it can be measured here; asked twice at one time it is measured once.
    ///
    /// @param now after the start of the clock
    /// @return whether it is being done
    public boolean take(Measurand what, Duration now) {
        if (!OFFERED.contains(what)) {
            return false;
        }
        if (now.equals(taken.put(what, now))) {
            return true;
        }
        if (what.equals(PeripheralSigns.CAPILLARY_REFILL_TIME)) {
            send(refill, now, AT_ONCE);
        } else if (what.equals(LEG_RAISE.measurand())) {
            legRaise(now);
        } else if (SCREEN.stream()
                .anyMatch(channel -> channel.item().measurand().equals(what))) {
            SCREEN.forEach(channel -> send(channel, now, NO_TIME));
        } else {
            blood(now);
        }
        return true;
    }

    /// Tells what is known by now and was not told before, in order of receipt.
    ///
    /// @param now never earlier than at the last call
    public List<SourceReading> look(Duration now) {
        if (schedule.isDue(now)) {
            schedule.everyAfter(now, EVERY);
            ABSENT.forEach(item -> out.measured(DEVICE, item, 0, now, now));
            out.measured(DEVICE, TESTS, 1, now, now);
            out.measured(DEVICE, ABDOMEN, USUAL_ABDOMEN_MMHG, now, now);
            out.measured(DEVICE, PLATELETS, USUAL_THOUSAND_PLATELETS, now, now);
            double venousMmHg = bed.patients().read(bed.lane(), Sign.CENTRAL_VENOUS_PRESSURE);
            out.measured(
                    DEVICE, VENOUS_EXCESS, venousMmHg < FULL_MMHG ? 0 : venousMmHg < OVERFULL_MMHG ? 1 : 2, now, now);
        }
        return out.knownBy(now);
    }

    private void blood(Duration now) {
        Duration known = now.plus(ANALYSIS.drawn(chance));
        BLOOD.forEach(channel -> bed.observed(channel.error(), now)
                .ifPresent(value -> out.measured(DEVICE, channel.item(), value, now, known)));
        double hemoglobinGPerDl = bed.patients().read(bed.lane(), Sign.HEMOGLOBIN);
        out.measured(DEVICE, HEMATOCRIT, Math.rint(HEMATOCRIT_PER_G_PER_DL * hemoglobinGPerDl), now, known);
    }

    private void legRaise(Duration now) {
        LegRaises.Raise raise = bed.legRaise();
        double scatter = 1 + CONTOUR_WITHIN_A_MINUTE * chance.nextGaussian();
        out.measured(DEVICE, LEG_RAISE, () -> read(raise, scatter), now, now.plus(AT_ONCE.drawn(chance)));
    }

    /// Change of output as the contour shows it, %.
    @Dimensionless
    private static double read(LegRaises.Raise raise, @Dimensionless double scatter) {
        double truth = 1 + raise.shown().changePercent() / 100;
        return LEG_RAISE_SCALE.read(100 * (truth * scatter - 1));
    }

    private void send(Channel channel, Duration now, Waiting delay) {
        Duration known = now.plus(delay.drawn(chance));
        bed.observed(channel.error(), now).ifPresent(value -> out.measured(DEVICE, channel.item(), value, now, known));
    }

    private static Channel refill(RefillTechnique technique) {
        return new Channel(
                technique.error(),
                MeasuredItem.of(PeripheralSigns.CAPILLARY_REFILL_TIME, technique.method(), Site.FINGER));
    }

    private static Channel blood(Sign sign, Measurand measurand, Site site) {
        return Channel.of(sign, MeasuredItem.of(measurand, Method.BLOOD_GAS_ANALYSER, site));
    }

    private static Channel line(Sign sign, Measurand measurand) {
        return Channel.of(sign, MeasuredItem.of(measurand, Method.ARTERIAL_LINE, Site.UNSPECIFIED));
    }

    private static MeasuredItem stated(Measurand statement) {
        return MeasuredItem.of(statement, Method.STATED, Site.UNSPECIFIED);
    }
}
