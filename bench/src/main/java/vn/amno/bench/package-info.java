/** Measurements: each run compares, within itself, our code with what it is measured against. */
@NullMarked
package vn.amno.bench;

import org.jspecify.annotations.NullMarked;
