package org.vasomotion.guidance.protocol.vasodilator;

import java.time.Duration;
import org.vasomotion.model.evidence.Citation;

/// Who says what about vasodilators in septic shock, and how long this project waits.
final class Sources {

    static final Citation I_MICRO = Citation.read(
            "I-MICRO, Legrand, AJRCCM 2025;211:1211-19, doi:10.1164/rccm.202410-1924OC: 0.5 ng/kg/min, plus 0.5 every 30"
                    + " min, at most 1.5, for 48 h; neutral, severe adverse events 15 v 7 %");
    static final Citation ENDOTHELIOPATHY = Citation.read(
            "Bestle, JAMA Netw Open 2024;7:e2432444, doi:10.1001/jamanetworkopen.2024.32444: iloprost 1 ng/kg/min for 72 h;"
                    + " neutral");
    static final Citation NITROGLYCERIN = Citation.unverified(
            "Boerma, Crit Care Med 2010;38:93, NCT00493415: about 2 mg/h; flow at 24 h no better than placebo");
    static final Citation CANDIDATE = Citation.proposal(
            "rule of this project for a microvascular bottleneck, for research only: two trials of iloprost were neutral");
    static final Citation STOP = Citation.proposal(
            "pressure below 65 mmHg, rising norepinephrine, bleeding, failing lungs, a suffering heart or longer refill:"
                    + " back at once");
    static final Citation KEPT =
            Citation.proposal("kept only while refill is at most 3 s, and never longer than the 48 h of I-MICRO");
    static final Citation WAITING = Citation.proposal(
            "after two hours without a decision - the rule looks back an hour -, or half an hour without a result, the"
                    + " challenge is over");
    static final Citation DECLINED = Citation.proposal("what a clinician declines is not asked again by a challenge");
    static final Citation REVERTED =
            Citation.proposal("what did not help is taken back; who refuses that is asked why");

    static final Duration NO_DECISION = Duration.ofHours(2);
    static final Duration NO_RESULT = Duration.ofMinutes(30);
    /// What the record shows may be late: it is asked at least once.
    static final Duration ASKED = Duration.ofMinutes(1);
    static final Duration SOON = Duration.ofMinutes(15);

    private Sources() {}
}
