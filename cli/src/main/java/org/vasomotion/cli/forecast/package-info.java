/// What-if behind its port: what the record knows of a patient as clues, and the outlook of the members who
/// are like him as the API tells it.
@NullMarked
package org.vasomotion.cli.forecast;

import org.jspecify.annotations.NullMarked;
