@NullMarked
package org.vasomotion.server.archive;

import org.jspecify.annotations.NullMarked;
