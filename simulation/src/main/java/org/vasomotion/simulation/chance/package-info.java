/// Where chance comes from: one stream per seed, patient and purpose. The physiology never sees it.
@NullMarked
package org.vasomotion.simulation.chance;

import org.jspecify.annotations.NullMarked;
