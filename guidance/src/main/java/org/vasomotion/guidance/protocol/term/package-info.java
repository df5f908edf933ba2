/// The terms that conditions of protocols are made of: values, signs, marks and answers.
///
/// Short names for what several families of protocols say in the same way. Which bound stands beside a value, and who
/// says so, is told by the protocol.
@NullMarked
package org.vasomotion.guidance.protocol.term;

import org.jspecify.annotations.NullMarked;
