/// Indices of oxygen and carbon dioxide in blood: content, delivery, consumption, and the venous to arterial
/// gap.
///
/// Central and mixed venous blood are different samples and give different indices. Samples that are compared
/// were taken within ten minutes of each other; flow is read with its own age limit. A venous oxygen tension
/// that was not measured makes a result bounded, since it hardly counts; nothing else is filled in.
@NullMarked
package org.vasomotion.guidance.index.oxygen;

import org.jspecify.annotations.NullMarked;
