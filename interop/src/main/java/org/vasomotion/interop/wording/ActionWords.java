package org.vasomotion.interop.wording;

import java.util.List;
import java.util.Locale;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.measurand.Measurand;

/// What a step proposes, as an imperative sentence without its full stop.
@Api
public final class ActionWords {

    /// Longer lists of drugs are named by what they are given for.
    private static final int MOST_NAMES = 4;

    private ActionWords() {}

    public static String of(Action action) {
        return switch (action) {
            case Action.Measure measure ->
                measured(measure.anyOf().stream()
                        .map(measurand -> Names.inside(measurand.name()))
                        .toList());
            case Action.FluidBolus bolus ->
                "Give " + QuantityWords.of(bolus.volume().value()) + " " + role(bolus.role()) + " over "
                        + Wording.of(bolus.over().value());
            case Action.StartInfusion start ->
                "Start "
                        + Names.either(start.choices().stream()
                                .map(ActionWords::choice)
                                .toList());
            case Action.Titrate titrate -> titrate(titrate);
            case Action.ReturnToRate back ->
                "Return " + name(back.drug()) + " to the rate noted as " + Names.words(back.captured());
            case Action.StopInfusion stop -> "Stop " + stopped(stop.drugs());
            case Action.RemoveFluid remove ->
                "Remove fluid as a clinician finds right, at most "
                        + QuantityWords.of(remove.atMost().value()) + " in "
                        + Wording.of(remove.over().value());
            case Action.Hold hold -> "Change nothing: " + Names.words(hold.why());
            case Action.CallForReview call -> "A clinician decides: " + Names.words(call.question());
        };
    }

    /// The same in few words, for a box of a flowchart: long choices of measurements by their symbols.
    public static String brief(Action action) {
        return action instanceof Action.Measure measure && measure.anyOf().size() > 2
                ? "Measure one of: "
                        + String.join(
                                ", ",
                                measure.anyOf().stream().map(Measurand::symbol).toList())
                : of(action);
    }

    private static String titrate(Action.Titrate titrate) {
        String verb = switch (titrate.way()) {
            case UP -> "Raise ";
            case DOWN -> "Lower ";
        };
        return verb + name(titrate.drug()) + " until " + OperandWords.of(titrate.towards()) + " is "
                + QuantityWords.of(titrate.range().value()) + ", rate at most "
                + QuantityWords.of(titrate.most().value());
    }

    /// Names hold commas themselves.
    private static String measured(List<String> names) {
        return names.size() > 2 ? "Measure one of: " + String.join("; ", names) : "Measure " + Names.either(names);
    }

    private static String choice(Action.StartInfusion.Choice choice) {
        return name(choice.drug()) + " at " + QuantityWords.of(choice.rate().value());
    }

    private static String stopped(List<Drug> drugs) {
        if (drugs.size() <= MOST_NAMES) {
            return Names.both(drugs.stream().map(ActionWords::name).toList());
        }
        return "every "
                + Names.both(drugs.stream()
                        .map(Drug::role)
                        .distinct()
                        .map(ActionWords::role)
                        .toList())
                + " that runs";
    }

    private static String name(Drug drug) {
        return Names.inside(drug.name());
    }

    private static String role(DrugRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
