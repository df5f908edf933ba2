/// Tests of FHIR resources against the library's own strict parser.
@NullMarked
package org.vasomotion.interop.fhir;

import org.jspecify.annotations.NullMarked;
