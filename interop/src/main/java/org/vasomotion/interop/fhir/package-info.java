/// Protocols and, later, patients in the dialect of FHIR R4.
///
/// What leaves here is read by programs that do not know this project, so everything is said in FHIR's own elements and
/// in words, without extensions.
@NullMarked
package org.vasomotion.interop.fhir;

import org.jspecify.annotations.NullMarked;
