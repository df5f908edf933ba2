package org.vasomotion.trials.run;

import org.vasomotion.model.Api;

/// How far a candidate came.
@Api
public enum Fate {
    INCLUDED,
    /// Mean pressure below 40 mmHg after the run-in: nobody would have measured him.
    NOT_RESUSCITABLE,
    NOT_ELIGIBLE,
    /// Not chosen where patients are chosen to be like those who were studied.
    NOT_ALIKE
}
