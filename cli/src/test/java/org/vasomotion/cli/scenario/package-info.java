@NullMarked
package org.vasomotion.cli.scenario;

import org.jspecify.annotations.NullMarked;
