/** The law as dated, sourced data: standards, points, reference lists, and the checks they must pass before anything runs. */
@NullMarked
package vn.amno.law;

import org.jspecify.annotations.NullMarked;
