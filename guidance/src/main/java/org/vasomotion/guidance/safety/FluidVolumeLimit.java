package org.vasomotion.guidance.safety;

import java.time.Duration;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.BolusVolume;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// No more crystalloid and colloid at once, and in six hours, than a bound.
///
/// Counts what the record shows; what nobody recorded it cannot see.
///
/// @param id kebab-case identifier
/// @param tier whose limit it is
/// @param atOnce the largest bolus
/// @param inSixHours the most in the last six hours, this bolus included
@Api
@Evidence(
        source =
                "the bounds are a proposal of this project; early goal-directed therapy gave a mean of about 5 L in 6 h"
                        + " (Rivers, NEJM 2001;345:1368)",
        verification = Verification.UNVERIFIED)
public record FluidVolumeLimit(String id, Tier tier, Cited<Quantity> atOnce, Cited<Quantity> inSixHours)
        implements SafetyLimit {

    private static final Duration WINDOW = Duration.ofHours(6);
    private static final Citation NO_WEIGHT =
            Citation.proposal("a volume per kilogram cannot be bounded without a weight");
    private static final Quantity LEAST_BOLUS = Quantity.of(50, Unit.MILLILITRE);

    /// The same for every hospital.
    public static FluidVolumeLimit hard() {
        return new FluidVolumeLimit(
                "fluid-volume-bound",
                Tier.HARD,
                millilitres(3000, "no single proposal beyond 30 mL/kg of a patient of 100 kg"),
                millilitres(6000, "beyond what the most liberal resuscitation trial gave in its six hours"));
    }

    private static Cited<Quantity> millilitres(int volume, String reason) {
        return new Cited<>(Quantity.of(volume, Unit.MILLILITRE), Citation.proposal(reason));
    }

    @Override
    public Verdict review(Action action, Situation situation) {
        return action instanceof Action.FluidBolus bolus && bolus.role().isResuscitationFluid()
                ? review(bolus, situation)
                : Verdict.ALLOWED;
    }

    private Verdict review(Action.FluidBolus bolus, Situation situation) {
        if (!(BolusVolume.inMillilitres(bolus.volume(), situation.view()) instanceof Reading.Of asked)) {
            return new Verdict.Withheld("no-body-weight", NO_WEIGHT);
        }
        double askedMl = asked.explanation().value().high();
        double leftMl = inSixHours.value().valueIn(Unit.MILLILITRE) - givenMl(situation);
        double atOnceMl = atOnce.value().valueIn(Unit.MILLILITRE);
        if (leftMl < LEAST_BOLUS.valueIn(Unit.MILLILITRE)) {
            return new Verdict.Withheld("fluid-bound-of-six-hours-reached", inSixHours.citation());
        }
        if (askedMl <= Math.min(leftMl, atOnceMl)) {
            return Verdict.ALLOWED;
        }
        boolean isSingle = atOnceMl <= leftMl;
        Citation why = isSingle ? atOnce.citation() : inSixHours.citation();
        Quantity volume = lessened(bolus.volume().value(), askedMl, Math.min(leftMl, atOnceMl));
        return new Verdict.Reduced(
                new Action.FluidBolus(bolus.id(), bolus.role(), new Cited<>(volume, why), bolus.over()),
                isSingle ? "bolus-above-bound" : "little-left-of-six-hours",
                why);
    }

    /// In the unit of the source, so that what is left compares with what was asked for. Rounded down to a hundredth
    /// of it, so that what is left is within the bound again.
    private static Quantity lessened(Quantity asked, double askedMl, double allowedMl) {
        if (asked.dimension() == Dimension.VOLUME) {
            return Quantity.of(allowedMl, Unit.MILLILITRE);
        }
        double hundredths = Math.floor(100 * asked.value() * (allowedMl / askedMl));
        return Quantity.of(hundredths / 100, asked.unit());
    }

    private static double givenMl(Situation situation) {
        return situation
                .view()
                .volumeGiven(DrugRole::isResuscitationFluid, situation.at().minus(WINDOW), situation.at())
                .valueIn(Unit.MILLILITRE);
    }
}
