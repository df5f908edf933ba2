/// What can be given: drugs, fluids and blood, one row each.
///
/// A [org.vasomotion.model.drug.Drug] row states its role, the unit and basis in which its dose is meant, usual and
/// hard bounds, and
/// its norepinephrine equivalence where one is published. "Drug" here includes fluids and blood products: everything
/// that an
/// administration can name.
@NullMarked
package org.vasomotion.model.drug;

import org.jspecify.annotations.NullMarked;
