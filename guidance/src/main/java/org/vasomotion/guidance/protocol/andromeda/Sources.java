package org.vasomotion.guidance.protocol.andromeda;

import org.vasomotion.model.evidence.Citation;

/// The sources of both trials, and how each was verified.
final class Sources {

    private static final String DESIGN = "ANDROMEDA-SHOCK, Ann Intensive Care 2018;8:52, doi:10.1186/s13613-018-0398-2";

    static final Citation DESIGN_READ = Citation.read(DESIGN);
    static final Citation RESULTS = Citation.read("ANDROMEDA-SHOCK, JAMA 2019;321:654-64, doi:10.1001/jama.2019.0071");
    static final Citation REFILL_NORMAL =
            Citation.readInSecondary("ANDROMEDA-SHOCK technique as given by Emergency Medical Minute 2019-05-05; at"
                    + " most 3 s read in Castro 2020, doi:10.1186/s13613-020-00767-4");
    static final Citation DESIGN_FROM_MEMORY = Citation.unverified(DESIGN + ", methods not read");
    static final Citation HYPERTENSIVE_ONLY = Citation.read(
            "Kattan, Ann Intensive Care 2020;10:114, doi:10.1186/s13613-020-00732-1: 80 to 85 mmHg, chronic"
                    + " hypertension only");
    static final Citation ELIGIBILITY =
            Citation.readInSecondary("ANDROMEDA-SHOCK criteria in a review: above 2.0 mmol/L; at least 2.0 elsewhere");

    static final Citation SECOND_PROTOCOL = Citation.read(
            "ANDROMEDA-SHOCK-2 protocol, Rev Bras Ter Intensiva 2022;34, S0103-507X2022000100096, abstract");
    static final Citation SECOND_RESULTS =
            Citation.read("ANDROMEDA-SHOCK-2, JAMA 2025;334(22):1988-99, doi:10.1001/jama.2025.20402");
    static final Citation SECOND_ALGORITHM = Citation.readInSecondary(
            "two open implementations of ANDROMEDA-SHOCK-2 that agree with each other on this");
    static final Citation SECOND_ONE_APP =
            Citation.readInSecondary("one open implementation of ANDROMEDA-SHOCK-2, citing its figure 2");
    static final Citation SECOND_GAP = Citation.proposal("no source of ANDROMEDA-SHOCK-2 says what to do about a low"
            + " diastolic pressure when pulse pressure is low and fluid does not help: a clinician decides");

    private Sources() {}
}
