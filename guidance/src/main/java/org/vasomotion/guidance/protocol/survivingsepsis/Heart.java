package org.vasomotion.guidance.protocol.survivingsepsis;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.denied;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.HARM;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.ORDER;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.QUARTER;
import static org.vasomotion.guidance.protocol.term.Terms.answered;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.guidance.protocol.term.Terms.happened;
import static org.vasomotion.guidance.protocol.term.Terms.neverHappened;
import static org.vasomotion.guidance.protocol.term.Terms.stands;

import java.util.List;
import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.part.Warnings;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.ClinicalContext;

/// What is added for a failing heart when pressure is at goal and perfusion still poor.
record Heart(Edition edition, Perfusion perfusion) {

    static final String START = "support-heart";

    static final String STOP = "end-inotrope";
    /// Counted when it is begun, and again when it has ended; who declines it ends it as well. It is offered once.
    private static final String INOTROPE = "inotrope";

    List<Step> steps() {
        return List.of(start(), stop());
    }

    Condition due() {
        return all(
                neverHappened(INOTROPE),
                not(edition.pressureLow()),
                Terms.seen(StandardPatterns.LEFT_VENTRICULAR_DYSFUNCTION),
                denied(ClinicalContext.INODILATOR_CONTRAINDICATED, citation()),
                Signs.heartWell(),
                stands(edition.heartDrug()),
                perfusion.poor());
    }

    /// It was begun here, is not known to stand, and the heart does not bear it. A rate that nobody knows
    /// is no reason to go on: what is stopped first while the drug runs is stopped first while it may run.
    Condition harms() {
        return all(
                happened(INOTROPE),
                Terms.fewerThan(INOTROPE, 2, HARM),
                not(new Condition.Surely(stands(edition.heartDrug()))),
                Warnings.ofTheHeart(HARM));
    }

    private Citation citation() {
        return edition.heart().citation();
    }

    private Step start() {
        Effect counted = new Effect.Count(INOTROPE);
        return Step.of(START, "Support the heart", citation())
                .onlyIf(due())
                .proposing(new Action.StartInfusion(
                        "support-heart", List.of(edition.heart().value())))
                .once("started", done("support-heart"), Look.BEGIN, citation(), counted)
                .once("declined", declined("support-heart"), Look.BEGIN, Sources.DECLINED, counted, counted)
                .once("not due any more", not(due()), Look.BEGIN, citation())
                .after("nobody answered", QUARTER, Look.WATCH, ORDER);
    }

    private Step stop() {
        Effect ended = new Effect.Count(INOTROPE);
        return Step.of(STOP, "Inotrope harms", HARM)
                .proposing(edition.heartHarms())
                .once("answered", answered("end-inotrope"), Look.BEGIN, HARM, ended)
                .once("runs no more", stands(edition.heartDrug()), Look.BEGIN, HARM, ended)
                .after("nobody answered", QUARTER, Look.BEGIN, ORDER);
    }
}
