/// What the API shows, written field by field as JSON; `openapi.yaml` says what each field means.
///
/// Nothing here reflects over types of the engine: a name that changes inside must not change outside. Every
/// value carries its unit, when it was true, and whether it is still young enough to count; what is not
/// known says what is missing.
@NullMarked
package org.vasomotion.server.view;

import org.jspecify.annotations.NullMarked;
