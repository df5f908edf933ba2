/// Tests of the file format of protocols.
@NullMarked
package org.vasomotion.interop.protocol;

import org.jspecify.annotations.NullMarked;
