@NullMarked
package org.vasomotion.cli.bench;

import org.jspecify.annotations.NullMarked;
