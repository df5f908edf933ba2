/// The door for further sources: what a monitor, a pump or an archive must offer to be read.
@NullMarked
package org.vasomotion.interop.feed;

import org.jspecify.annotations.NullMarked;
