/// Tests of the model checker.
@org.jspecify.annotations.NullMarked
package org.vasomotion.guidance.protocol.check;
