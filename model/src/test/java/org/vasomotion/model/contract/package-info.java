/// What every catalogue must keep, as tests to inherit, and the fixtures they share.
///
/// Published as this module's test-jar: a hospital that adds rows of its own extends the same contracts.
@NullMarked
package org.vasomotion.model.contract;

import org.jspecify.annotations.NullMarked;
