/// What an operator sees: events as lines of JSON, and metrics. Never a patient: no identifier, value, name
/// or bed appears here.
@NullMarked
package org.vasomotion.server.operation;

import org.jspecify.annotations.NullMarked;
