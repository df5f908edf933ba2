package org.vasomotion.guidance.protocol;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;

/// What a step proposes. Nothing here is ever executed: a human carries it out or does not.
@Api
public sealed interface Action {

    /// Kebab-case identifier, unique in its step.
    String id();

    /// What carrying it out does to the amount of treatment.
    Direction direction();

    /// Whether an action adds treatment, takes some away, or neither.
    @Api
    enum Direction {
        ADDS_FLUID,
        RAISES_DOSE,
        LOWERS_DOSE,
        REMOVES_FLUID,
        NEITHER
    }

    /// Measure one of these now: any of them answers the question.
    @Api
    record Measure(String id, List<Measurand> anyOf) implements Action {

        public Measure {
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public Direction direction() {
            return Direction.NEITHER;
        }
    }

    /// Give a volume of a fluid of this role.
    ///
    /// @param role crystalloid, colloid or red cells
    /// @param volume a volume, or a volume per body weight, see [BolusVolume]
    /// @param over the time it is given in
    @Api
    record FluidBolus(String id, DrugRole role, Cited<Quantity> volume, Cited<Duration> over) implements Action {

        public FluidBolus {
            if (!role.isFluid()) {
                throw new IllegalArgumentException(role + " is no fluid");
            }
            if (!BolusVolume.isOne(volume.value())) {
                throw new IllegalArgumentException(volume.value() + " is no volume");
            }
        }

        @Override
        public Direction direction() {
            return Direction.ADDS_FLUID;
        }
    }

    /// Start one of these drugs at its rate; a site's profile picks which.
    @Api
    record StartInfusion(String id, List<Choice> choices) implements Action {

        public StartInfusion {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("there is a drug to start");
            }
        }

        /// A drug and the rate it is started at.
        @Api
        public record Choice(Drug drug, Cited<Quantity> rate) {}

        @Override
        public Direction direction() {
            return Direction.RAISES_DOSE;
        }
    }

    /// Change the rate of a drug until a value lies in a range.
    ///
    /// @param way up or down
    /// @param towards the value that is steered
    /// @param range where it shall lie
    /// @param most the highest rate; of the drug's rate dimension
    @Api
    record Titrate(String id, Drug drug, Way way, Operand towards, Cited<Interval> range, Cited<Quantity> most)
            implements Action {

        /// The way in which the rate is changed.
        @Api
        public enum Way {
            UP,
            DOWN
        }

        @Override
        public Direction direction() {
            return switch (way) {
                case UP -> Direction.RAISES_DOSE;
                case DOWN -> Direction.LOWERS_DOSE;
            };
        }
    }

    /// Put a drug back to the rate that was captured before a test.
    ///
    /// @param captured what the rate was captured as
    @Api
    record ReturnToRate(String id, Drug drug, String captured) implements Action {

        @Override
        public Direction direction() {
            return Direction.LOWERS_DOSE;
        }
    }

    /// Stop whichever of these drugs runs.
    @Api
    record StopInfusion(String id, List<Drug> drugs) implements Action {

        public StopInfusion {
            drugs = List.copyOf(drugs);
        }

        @Override
        public Direction direction() {
            return Direction.LOWERS_DOSE;
        }
    }

    /// Remove fluid by diuretic or ultrafiltration, as far as a clinician finds right.
    ///
    /// @param atMost the most that is to be removed in `over`
    @Api
    record RemoveFluid(String id, Cited<Quantity> atMost, Cited<Duration> over) implements Action {

        @Override
        public Direction direction() {
            return Direction.REMOVES_FLUID;
        }
    }

    /// Change nothing, on purpose.
    ///
    /// @param why code of the reason, kebab-case
    @Api
    record Hold(String id, String why) implements Action {

        @Override
        public Direction direction() {
            return Direction.NEITHER;
        }
    }

    /// A human has to decide, because no source says what to do here.
    ///
    /// @param question code of the question, kebab-case
    @Api
    record CallForReview(String id, String question) implements Action {

        @Override
        public Direction direction() {
            return Direction.NEITHER;
        }
    }
}
