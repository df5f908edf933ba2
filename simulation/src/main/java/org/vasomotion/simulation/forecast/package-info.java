/// What may become of a patient: virtual patients who are like him, as far as he is known, live on under each
/// candidate step.
///
/// This is a forecast from the population, not one fitted to the patient: the members stay who they are, and
/// only their weights come from him. Bands hold how members differ, and nothing of how wrong the model is.
@NullMarked
package org.vasomotion.simulation.forecast;

import org.jspecify.annotations.NullMarked;
