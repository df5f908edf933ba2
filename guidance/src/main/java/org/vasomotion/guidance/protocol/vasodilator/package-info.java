/// A vasodilator as a challenge: research only.
///
/// Two randomised trials of iloprost in septic shock were neutral, and one doubled severe adverse events. This graph
/// exists so that the question can be asked under watch and in virtual patients, never as a default branch of another
/// protocol.
@NullMarked
package org.vasomotion.guidance.protocol.vasodilator;

import org.jspecify.annotations.NullMarked;
